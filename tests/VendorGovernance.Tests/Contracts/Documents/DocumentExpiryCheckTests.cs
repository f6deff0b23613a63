using VendorGovernance.Contracts.Documents;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Documents;

public sealed class DocumentExpiryCheckTests
{
    private static readonly DateOnly Expires = new(2026, 12, 31);

    [Theory]
    [InlineData("2026-10-31", null, null)]
    [InlineData("2026-11-01", "60", "Data-processing agreement \"Orders\" of contract C-1 expires on Thu 31 Dec 2026, in 60 days.")]
    [InlineData("2026-12-30", "1", "Data-processing agreement \"Orders\" of contract C-1 expires tomorrow, Thu 31 Dec 2026.")]
    [InlineData("2026-12-31", "1", "Data-processing agreement \"Orders\" of contract C-1 holds until today, Thu 31 Dec 2026.")]
    [InlineData("2027-01-01", "lapsed", "Data-processing agreement \"Orders\" of contract C-1 lapsed after Thu 31 Dec 2026, and no newer version is on file.")]
    [InlineData("2028-01-01", null, null)]
    public async Task A_paper_that_lapses_is_told_while_its_contract_runs(string today, string? stage, string? sentence)
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var owner = db.Person();
        db.Document(db.Contract(db.Vendor(), "C-1", lastDay: new DateOnly(2027, 12, 31), owner: owner), "Orders", expiresOn: Expires);

        var signal = (await new DocumentExpiryCheck(db, new FixedClock(2026, 9, 2).AsClock())
            .FindAsync(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), TestContext.Current.CancellationToken)).SingleOrDefault();

        Assert.Equal((stage, sentence), (signal?.Stage, signal is null ? null : Words.English[signal.Sentence]));
        Assert.True(signal is null || signal.OwnerId == owner.Id);
    }

    [Fact]
    public async Task A_newer_version_ends_it_and_an_archived_paper_says_nothing()
    {
        using var database = TestDatabase.Create();
        await using var db = database.Open();
        var contract = db.Contract(db.Vendor());
        db.Document(contract, "Orders", expiresOn: Expires).Supersede(db.StoredFile("two.pdf"), null, Expires.AddYears(2), null, null, Given.LongAgo);
        db.Document(contract, "Put away", expiresOn: Expires).Archive(Given.LongAgo);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await new DocumentExpiryCheck(db, new FixedClock(2026, 9, 2).AsClock()).FindAsync(Expires, TestContext.Current.CancellationToken));
    }
}
