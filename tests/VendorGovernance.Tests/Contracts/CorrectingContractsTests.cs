using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Moves;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Contracts;

public sealed class CorrectingContractsTests
{
    private static readonly Moment March = Given.Moment(new DateTime(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc));
    private static readonly ContractTerms Terms = Given.Terms(new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31));
    private static readonly ContractDetails Details = new("C-1", new LocalName("Service", null), 1, null);

    [Fact]
    public void What_was_approved_for_one_vendor_is_not_signed_with_another()
    {
        var contract = Contract.Draft(Details, Terms, March);
        contract.Move(ContractMoves.Find("submit")!, March, needsSecondPerson: false);
        contract.Move(ContractMoves.Find("approve")!, March, needsSecondPerson: false);

        Assert.Equal("VendorId", Refused(contract, Details with { VendorId = 2 }, Terms).Field);
        Assert.Equal(1, contract.VendorId);
    }

    [Fact]
    public void A_correction_that_makes_later_terms_impossible_is_refused()
    {
        var contract = Contract.Register(Details, Terms, March);
        contract.Amend(new Amendment(new DateOnly(2026, 6, 1)), Terms with { LastDay = new DateOnly(2026, 12, 31) }, March);

        Assert.Equal("StartsOn", Refused(contract, Details, Terms with { StartsOn = new DateOnly(2026, 7, 1) }).Field);
        Assert.Equal("NoticeLength", Refused(contract, Details, Terms with { StartsOn = new DateOnly(2026, 2, 1), NoticeLength = 400 }).Field);
    }

    [Fact]
    public async Task A_running_contract_goes_over_only_to_an_approved_vendor_and_the_timeline_says_so()
    {
        await using var app = await TestApp.StartAsync();
        var (contract, unknown, approved) = await app.ReadAsync(async db =>
        {
            var received = Vendor.Receive(new VendorDetails("HZ", new LocalName("Hangzhou Care", null), LocalName.None, "CN", null, null), app.Clock.UtcNow);
            db.Vendors.Add(received);
            var running = db.Contract(db.Vendor(), lastDay: new DateOnly(2027, 12, 31));
            var other = db.Vendor("OTHER", "Other Desk", null);
            await db.SaveChangesAsync();
            return (running.Id, other.Id, received.Id);
        });
        using var buyer = await app.SignedInAsAsync(Role.Procurement);

        await HandToAsync(unknown);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, buyer.Status);
        Assert.Contains("never approved", buyer.Page.QuerySelector("#VendorId-message")!.TextContent, StringComparison.Ordinal);

        await HandToAsync(approved);
        Assert.Contains("Vendor: ACME becomes HZ", buyer.Text, StringComparison.Ordinal);
        Assert.Equal(VendorStatus.Active, await app.ReadAsync(db => db.Vendors.Where(vendor => vendor.Id == approved).Select(vendor => vendor.Status).SingleAsync()));

        async Task HandToAsync(int vendor)
        {
            await buyer.OpenAsync($"/contracts/{contract}/edit");
            await buyer.SendAsync(new() { ["VendorId"] = vendor.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }
    }

    private static RuleViolationException Refused(Contract contract, ContractDetails details, ContractTerms terms) =>
        Assert.Throws<RuleViolationException>(() => contract.Correct(details, terms, March));
}
