using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Decisions;

/// <summary>What is known of a vendor's performance when a contract is decided. Answered by the feature that scores vendors.</summary>
public interface IDecisionEvidence
{
    /// <summary>The latest month with data; null where there is none.</summary>
    Task<EvidenceMonth?> LatestAsync(int vendorId, CancellationToken cancel);

    /// <summary>The month as a PDF; null where the server cannot make one.</summary>
    Task<EvidencePaper?> PrintAsync(int vendorId, DateOnly month, Words words, CancellationToken cancel);
}

/// <param name="Month">Its first day.</param>
/// <param name="Verdict">The grade, or why there is none.</param>
/// <param name="Path">Its page, below the site's root.</param>
public sealed record EvidenceMonth(DateOnly Month, Sentence Verdict, Tone Tone, decimal? Score, string Path);

public sealed record EvidencePaper(string FileName, byte[] Pdf);
