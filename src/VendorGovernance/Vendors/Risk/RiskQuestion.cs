using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Risk;

/// <param name="Answers">What 1 to 5 mean, the lowest first.</param>
public sealed record RiskQuestion(string Field, Sentence Title, IReadOnlyList<Sentence> Answers)
{
    /// <param name="answer">1 to 5.</param>
    public Sentence Meaning(int answer) => Answers[answer - 1];
}
