using System.Security.Claims;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Related;

/// <summary>
/// What another feature shows on the page of a <typeparamref name="TRecord"/>. The record's own feature asks everyone who
/// registered, and learns nothing of them.
/// </summary>
public interface IRelated<TRecord>
{
    int Order { get; }

    /// <summary>Needed to see the list at all.</summary>
    string Permission { get; }

    Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel);
}

/// <param name="Path">The whole list, filtered to this record.</param>
/// <param name="NewPath">Where one is added; null where this person may not, or it is not added by hand.</param>
public sealed record RelatedList(Sentence Title, int Count, string Path, IReadOnlyList<RelatedRow> Rows, string? NewPath = null)
{
    public const int MostRows = 8;
}

public sealed record RelatedRow(string Text, string Path, Sentence? Detail = null, Tone Tone = Tone.None);
