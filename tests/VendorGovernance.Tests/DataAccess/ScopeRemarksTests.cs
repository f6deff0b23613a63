using VendorGovernance.Contracts;
using VendorGovernance.DataAccess;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.DataAccess;

public class ScopeRemarksTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Until = new(2026, 12, 31);
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Contract contract = Contract.Register(Details, Agreed(Until), Given.Moment(Given.LongAgo));

    [Fact]
    public void Plain_access_needs_no_remark() => Assert.Empty(Remarks(Granted(mayExport: false)));

    [Fact]
    public void Export_of_sensitive_important_data_is_said_twice_for_its_two_reasons() => Assert.Equal(
        ["Sensitive personal data may be exported from the system.", "Important data may be exported from the system."],
        Remarks(Granted(DataLevel.Important, isSensitive: true)));

    [Fact]
    public void Access_that_outlives_a_shortened_or_archived_contract_is_pointed_out()
    {
        var scope = Granted(mayExport: false);
        contract.Correct(Details, Agreed(new DateOnly(2026, 11, 30)), Given.Moment(Given.LongAgo));
        contract.Archive(Given.LongAgo);

        Assert.Equal(
            ["The contract is archived, but this access has not ended.", "This access ends after the last day of its contract, 30 Nov 2026."],
            Remarks(scope));
    }

    [Fact]
    public void Of_access_that_has_ended_nothing_needs_to_be_said() =>
        Assert.Empty(ScopeRemarks.On(Granted(DataLevel.Core, isSensitive: true), Until.AddDays(1)));

    private static IEnumerable<string> Remarks(Scope scope) => ScopeRemarks.On(scope, Today).Select(remark => Words.English[remark]);

    private Scope Granted(DataLevel level = DataLevel.General2, bool isSensitive = false, bool mayExport = true) => Scope.Grant(
        contract, new ScopeTerms("Order desk", "Answer chats", "name", level, true, isSensitive, mayExport, 5, Start, Until), Given.LongAgo);

    private static ContractDetails Details => new("C-1", new LocalName("Service", null), 1, null);

    private static ContractTerms Agreed(DateOnly lastDay) => Given.Terms(Start, lastDay);
}
