using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;

namespace VendorGovernance.Tests.Vendors.Approvals;

public sealed class VendorApprovalsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_several_approvals_the_one_that_lasts_longest_holds()
    {
        VendorApproval[] approvals =
        [
            new(ApprovalKind.Import, Today.AddDays(-10), Today.AddDays(80)),
            new(ApprovalKind.Screening, Today.AddDays(-5), Today.AddDays(360), 1),
            new(ApprovalKind.Waiver, Today.AddDays(1), Today.AddDays(400), 2),
        ];

        Assert.Equal(ApprovalKind.Screening, VendorApproval.On(Today, approvals)!.Kind);
        Assert.Equal(ApprovalKind.Import, VendorApproval.On(Today.AddDays(-8), approvals)!.Kind);
        Assert.Equal(ApprovalKind.Waiver, VendorApproval.On(Today.AddDays(1), approvals)!.Kind);
        Assert.Null(VendorApproval.On(Today.AddDays(401), approvals));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_vendor_that_came_by_a_file_counts_as_approved_for_90_days_and_then_no_more(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var vendor = Vendor.Receive(new VendorDetails("NEW", LocalName.Of("New Desk"), LocalName.None, null, null, null), new DateTime(2026, 11, 22, 3, 0, 0, DateTimeKind.Utc));
        db.Vendors.Add(vendor);
        await db.SaveChangesAsync(Cancel);

        Assert.Equal(new DateOnly(2027, 2, 20), (await OnAsync(db, vendor, Today)).Approval!.Until);
        Assert.Equal(ApprovalKind.Import, (await OnAsync(db, vendor, new DateOnly(2027, 2, 20))).Approval!.Kind);
        var later = await OnAsync(db, vendor, new DateOnly(2027, 2, 21));
        Assert.Equal("The approval of New Desk ended on 20 Feb 2027 (Import). Screen the vendor again, or ask for a waiver.", Words.English[later.WhyNot!]);
    }

    [Fact]
    public async Task A_vendor_that_was_never_approved_is_not_and_one_of_our_own_teams_always_is()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        var team = Vendor.Register(new VendorDetails("TEAM", LocalName.Of("Own team"), LocalName.None, null, null, null) { IsInternal = true }, Given.LongAgo);
        db.Vendors.Add(team);
        await db.SaveChangesAsync(Cancel);

        Assert.Contains("was never approved", Words.English[(await OnAsync(db, vendor, Today)).WhyNot!], StringComparison.Ordinal);
        Assert.True((await OnAsync(db, team, Today)).IsApproved);
    }

    [Fact]
    public async Task A_waiver_holds_from_the_day_it_was_granted_until_its_end_and_not_once_it_was_ended()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = db.Vendor();
        var (asker, other) = (db.Person("Asker"), db.Person("Other"));
        var waiver = ApprovalWaiver.Ask(vendor.Id, "Peak season", Today.AddDays(30), asker.Id, Today, 180);
        db.ApprovalWaivers.Add(waiver);
        await db.SaveChangesAsync(Cancel);

        Assert.False((await OnAsync(db, vendor, Today)).IsApproved);
        Assert.Throws<RuleViolationException>(() => waiver.Decide(true, null, asker.Id, Today));
        waiver.Decide(true, null, other.Id, Today);
        Assert.Equal(Today.AddDays(30), (await OnAsync(db, vendor, Today)).Approval!.Until);
        waiver.End(Today.AddDays(3));
        Assert.False((await OnAsync(db, vendor, Today.AddDays(3))).IsApproved);
        Assert.True((await OnAsync(db, vendor, Today.AddDays(2))).IsApproved);
    }

    [Theory]
    [InlineData(-1, "The end of a waiver cannot lie in the past.")]
    [InlineData(181, "A waiver lasts 180 days at most, until 21 May 2027.")]
    public void A_waiver_has_an_end_within_its_limit(int days, string why)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => ApprovalWaiver.Ask(1, "Because", Today.AddDays(days), 1, Today, 180));

        Assert.Equal((nameof(ApprovalWaiver.Until), why), (refusal.Field, Words.English[refusal.Sentence]));
    }

    [Fact]
    public async Task A_rejected_vendor_is_not_approved_whatever_it_once_was()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var vendor = Vendor.Receive(new VendorDetails("NEW", LocalName.Of("New Desk"), LocalName.None, null, null, null), Given.LongAgo);
        db.Vendors.Add(vendor);
        vendor.Move(VendorMoves.Reject, "Too dear.");
        await db.SaveChangesAsync(Cancel);

        Assert.Equal("New Desk was rejected.", Words.English[(await OnAsync(db, vendor, new DateOnly(2020, 1, 5))).WhyNot!]);
    }

    [Fact]
    public void A_vendor_goes_only_where_the_table_lets_it()
    {
        var vendor = Vendor.Register(new VendorDetails("NEW", LocalName.Of("New Desk"), LocalName.None, null, null, null), Given.LongAgo);

        Assert.Throws<RuleViolationException>(() => vendor.Move(VendorMoves.Engage, null));
        Assert.Throws<RuleViolationException>(() => vendor.Move(VendorMoves.Close, "Because"));
        Assert.Throws<RuleViolationException>(() => vendor.Move(VendorMoves.Reject, " "));
        foreach (var move in new[] { VendorMoves.Screen, VendorMoves.Approve, VendorMoves.Engage, VendorMoves.Offboard, VendorMoves.Close })
        {
            vendor.Move(move, "Because");
        }

        Assert.Equal(VendorStatus.Closed, vendor.Status);
    }

    private static Task<ApprovalAnswer> OnAsync(GovernanceDb db, Vendor vendor, DateOnly day) =>
        new VendorApprovals(db, new FixedClock(2026, 11, 22).AsClock()).OnAsync(vendor.Id, day, Cancel);
}
