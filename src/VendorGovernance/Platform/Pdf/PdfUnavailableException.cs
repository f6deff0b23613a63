using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Pdf;

/// <summary>No PDF can be made here as it is set up; the sentence says what to install or set.</summary>
public sealed class PdfUnavailableException(Sentence remedy) : Exception(Words.English[remedy])
{
    public Sentence Remedy => remedy;
}
