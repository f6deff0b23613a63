using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>One report for one reader. Every text in it is already in that reader's language.</summary>
public sealed record Report(
    string Title,
    string Subtitle,
    CultureInfo Language,
    string Organisation,
    string GeneratedOn,
    IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>Where the application is reached from outside. With it, links are kept in mail and PDF; without it they become text.</summary>
    public Uri? Address { get; init; }

    internal Words Words => Translations.Shared.In(Language);
}
