using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>The file or its mapping cannot be read at all. The sentences are for the person who brought it.</summary>
public sealed class ImportFileException(IReadOnlyList<Sentence> problems) : Exception(problems[0].Text)
{
    public ImportFileException(Sentence problem) : this([problem])
    {
    }

    public IReadOnlyList<Sentence> Problems { get; } = problems;
}
