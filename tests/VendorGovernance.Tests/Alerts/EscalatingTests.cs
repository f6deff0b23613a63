using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;
using static VendorGovernance.Tests.Alerts.Ledger;

namespace VendorGovernance.Tests.Alerts;

public class EscalatingTests
{
    [Fact]
    public async Task What_passed_without_a_decision_is_told_to_the_owners_manager_too()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = await OwnerAsync(ledger, withManager: true);

        await ledger.RecordAsync(Monday, Signal("passed", owner: owner) with { Escalates = true });

        var mails = await ledger.MailsAsync();
        Assert.Equal(["Lin Yue", "He Ping"], mails.Select(mail => mail.ToName));
        Assert.Contains("you are the manager of Lin Yue", mails[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_manager_leadership_is_told()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = await OwnerAsync(ledger, withManager: false);

        await ledger.RecordAsync(Monday, Signal("passed", owner: owner) with { Escalates = true });

        var mails = await ledger.MailsAsync();
        Assert.Equal(["Lin Yue", "Shen Guodong"], mails.Select(mail => mail.ToName));
        Assert.Contains("nobody is named as the manager", mails[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_escalate_stays_with_its_owner()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = await OwnerAsync(ledger, withManager: true);

        await ledger.RecordAsync(Monday, Signal("1", owner: owner));

        Assert.Equal(["Lin Yue"], (await ledger.MailsAsync()).Select(mail => mail.ToName));
    }

    [Fact]
    public async Task Nobody_is_told_twice_by_one_alert()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        await using (var db = ledger.Database.Open())
        {
            db.Person("Shen Guodong", role: Role.Leadership);
        }

        await ledger.RecordAsync(Monday, Signal("passed", roles: nameof(Role.Leadership)) with { Escalates = true });

        Assert.Single(await ledger.MailsAsync());
    }

    private static async Task<int> OwnerAsync(Ledger ledger, bool withManager)
    {
        await using var db = ledger.Database.Open();
        db.Person("Shen Guodong", role: Role.Leadership);
        var owner = db.Person();
        owner.ManagerId = withManager ? db.Person("He Ping").Id : null;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return owner.Id;
    }
}
