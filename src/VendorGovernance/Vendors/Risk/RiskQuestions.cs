using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Risk;

public static class RiskQuestions
{
    public static RiskQuestion DataAccess { get; } = new(nameof(RiskAnswers.DataAccess), new Sentence("Data access"),
    [
        new Sentence("None of our data"),
        new Sentence("Public or fully masked data"),
        new Sentence("Order and service data without persons"),
        new Sentence("Personal data of customers, one at a time"),
        new Sentence("Sensitive personal data, or data in bulk"),
    ]);

    public static RiskQuestion SystemAccess { get; } = new(nameof(RiskAnswers.SystemAccess), new Sentence("System access"),
    [
        new Sentence("No access to our systems"),
        new Sentence("A portal made for suppliers"),
        new Sentence("Reading in one system"),
        new Sentence("Reading and writing in several systems"),
        new Sentence("Administrative rights, or access from its own premises without our devices"),
    ]);

    public static RiskQuestion Criticality { get; } = new(nameof(RiskAnswers.Criticality), new Sentence("Criticality"),
    [
        new Sentence("Its failure is hardly noticed"),
        new Sentence("We could do without it for weeks"),
        new Sentence("We could do without it for days"),
        new Sentence("Customers notice within hours"),
        new Sentence("Sales or the brand suffer at once, and no one else could step in"),
    ]);

    public static RiskQuestion Regulatory { get; } = new(nameof(RiskAnswers.Regulatory), new Sentence("Regulatory exposure"),
    [
        new Sentence("No rules of its own apply"),
        new Sentence("General contract law only"),
        new Sentence("Consumer or advertising law applies to what it does"),
        new Sentence("Personal-information law applies to what it does"),
        new Sentence("Important data, data sent abroad, or a supervised business"),
    ]);

    public static IReadOnlyList<RiskQuestion> All { get; } = [DataAccess, SystemAccess, Criticality, Regulatory];
}
