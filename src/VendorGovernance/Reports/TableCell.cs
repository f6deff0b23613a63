using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <param name="Link">An address on this site, such as "/contracts/7"; anything else is not linked.</param>
public sealed record TableCell(string Text, Tone Tone = Tone.None, string? Link = null)
{
    public static implicit operator TableCell(string text) => new(text);

    // "//host" and "/\host" leave the site although they begin with a slash.
    internal string? LocalLink => Link is ['/', ..] and not ['/', '/' or '\\', ..] ? Link : null;

    internal string? AbsoluteLink(Uri? address) =>
        address is not null && LocalLink is { } link ? address.AbsoluteUri.TrimEnd('/') + link : null;
}

public sealed record TableColumn(string Head, ColumnAlign Align = ColumnAlign.Start)
{
    public static implicit operator TableColumn(string head) => new(head);
}

/// <summary>Numbers stand at the end, so that their digits lie under each other.</summary>
public enum ColumnAlign
{
    Start,
    Centre,
    End,
}
