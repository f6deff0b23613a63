using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using static VendorGovernance.Tests.Alerts.Ledger;

namespace VendorGovernance.Tests.Alerts;

public class LedgerTests
{
    private static readonly DateOnly Tuesday = Monday.AddDays(1);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_problem_found_again_is_neither_opened_nor_mailed_twice(DatabaseProvider provider)
    {
        using var ledger = new Ledger(TestDatabase.Create(provider));
        var signal = Signal(owner: Owner(ledger));

        await ledger.RecordAsync(Monday, signal);
        await ledger.RecordAsync(Tuesday, signal);
        await ledger.RecordAsync(Tuesday, signal);

        Assert.Equal((1, 1, 1), await ledger.CountAsync());
    }

    [Fact]
    public async Task While_the_owner_is_absent_the_deputy_is_told_too()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = Owner(ledger);
        await using (var db = ledger.Database.Open())
        {
            var away = await db.Users.FindAsync([owner], TestContext.Current.CancellationToken);
            (away!.DeputyId, away.AbsentUntil) = (db.Person("Zhao Lan", "zh-CN").Id, Monday);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await ledger.RecordAsync(Monday, Signal(owner: owner));
        await ledger.RecordAsync(Tuesday, Signal(owner: owner), Signal("14", owner: owner));

        var mails = await ledger.MailsAsync();
        Assert.Equal(["Lin Yue", "Zhao Lan", "Lin Yue"], mails.Select(mail => mail.ToName));
        Assert.Contains("您在 2026-09-07 前代理 Lin Yue 的工作", mails[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_date_re_arms_and_the_old_date_resolves()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = Owner(ledger);

        await ledger.RecordAsync(Monday, Signal(owner: owner));
        await ledger.RecordAsync(Tuesday, Signal(owner: owner, about: Date.AddDays(5)));

        Assert.Equal((2, 1, 2), await ledger.CountAsync());
        Assert.Equal(Date.AddDays(5), Assert.Single(await ledger.OpenAlertsAsync()).About);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Back_to_the_old_date_reopens_without_a_mail(DatabaseProvider provider)
    {
        using var ledger = new Ledger(TestDatabase.Create(provider));
        var owner = Owner(ledger);

        await ledger.RecordAsync(Monday, Signal(owner: owner));
        await ledger.RecordAsync(Tuesday, Signal(owner: owner, about: Date.AddDays(5)));
        await ledger.RecordAsync(Tuesday, Signal(owner: owner));

        Assert.Equal((2, 1, 2), await ledger.CountAsync());
        Assert.Equal(Date, Assert.Single(await ledger.OpenAlertsAsync()).About);
    }

    [Fact]
    public async Task What_is_no_longer_seen_is_resolved_on_that_day()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        await ledger.RecordAsync(Monday, Signal(owner: Owner(ledger)));

        var entry = await ledger.RecordAsync(Tuesday);

        await using var db = ledger.Database.Open();
        Assert.Equal(1, entry.Resolved);
        Assert.Equal(Tuesday, (await db.Alerts.SingleAsync(TestContext.Current.CancellationToken)).ResolvedOn);
    }

    [Fact]
    public async Task The_next_stage_is_mailed_and_resolves_the_one_before()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = Owner(ledger);

        await ledger.RecordAsync(Monday, Signal("30", owner: owner));
        await ledger.RecordAsync(Tuesday, Signal("14", owner: owner));

        Assert.Equal((2, 1, 2), await ledger.CountAsync());
        Assert.Equal("14", Assert.Single(await ledger.OpenAlertsAsync()).Stage);
    }

    [Fact]
    public async Task An_open_alert_says_what_is_true_today()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var signal = Signal(owner: Owner(ledger));

        await ledger.RecordAsync(Monday, signal);
        await ledger.RecordAsync(Tuesday, signal with { Sentence = new Sentence("and {0} more", 22) });

        Assert.Equal("and 22 more", Words.English[Assert.Single(await ledger.OpenAlertsAsync()).Sentence]);
    }

    [Fact]
    public async Task A_mail_speaks_its_readers_language_and_its_subject_names_no_person()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        await ledger.RecordAsync(Monday, Signal(owner: Owner(ledger, "zh-CN")));

        var mail = Assert.Single(await ledger.MailsAsync());

        Assert.Equal("合同 C-17：决策截止日 2026-09-30", mail.Subject);
        Assert.Contains("与阿克米的合同 C-17：须发出通知，最后期限为 2026年9月30日 周三，还有 23 天。", mail.Text, StringComparison.Ordinal);
        Assert.Contains("https://vg.firm.example/contracts/17", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_active_owner_everyone_with_the_role_is_told_once()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        int left;
        await using (var db = ledger.Database.Open())
        {
            var owner = db.Person("Left", role: Role.Procurement);
            (owner.IsActive, left) = (false, owner.Id);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            db.Person("One", role: Role.Procurement);
            db.Person("Two", role: Role.Procurement);
            db.Person("Other", role: Role.Leadership);
        }

        await ledger.RecordAsync(Monday, Signal(owner: left, roles: [nameof(Role.Procurement)]));

        Assert.Equal(["One", "Two"], (await ledger.MailsAsync()).Select(mail => mail.ToName));
    }

    [Fact]
    public async Task An_alert_that_nobody_could_be_told_of_is_told_as_soon_as_there_is_someone()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var signal = Signal(roles: [nameof(Role.Procurement)]);
        await ledger.RecordAsync(Monday, signal);
        await using (var db = ledger.Database.Open())
        {
            db.Person("Lin Yue", role: Role.Procurement);
        }

        var first = await ledger.RecordAsync(Tuesday, signal);
        var second = await ledger.RecordAsync(Tuesday, signal);

        Assert.Equal((0, 1, 0), (first.Opened, first.Messages.Count, first.Unaddressed));
        Assert.Empty(second.Messages);
    }

    [Fact]
    public async Task An_alert_that_nobody_can_be_told_of_is_kept_and_counted()
    {
        using var ledger = new Ledger(TestDatabase.Create());

        var entry = await ledger.RecordAsync(Monday, Signal(roles: [nameof(Role.Procurement)]));

        Assert.Equal(1, entry.Unaddressed);
        Assert.Equal((1, 1, 0), await ledger.CountAsync());
    }

    [Fact]
    public async Task A_vendors_contact_is_told_of_the_own_vendor_only()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        int vendor;
        await using (var db = ledger.Database.Open())
        {
            vendor = db.Vendor().Id;
            db.Person("Contact", role: Role.VendorContact).VendorId = vendor;
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await ledger.RecordAsync(
            Monday,
            Signal(subject: "finding:1", roles: [nameof(Role.VendorContact)]) with { VendorId = vendor },
            Signal(subject: "finding:2", roles: [nameof(Role.VendorContact)]) with { VendorId = vendor + 1 });

        Assert.StartsWith("alert:decide-by:finding:1:", Assert.Single(await ledger.MailsAsync()).Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_had_passed_when_it_was_registered_is_told_in_one_mail_per_reader()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var owner = Owner(ledger);
        Signal[] passed = [.. Enumerable.Range(1, 60).Select(number => Signal("passed", owner: owner, subject: $"contract:{number}") with { HadPassedWhenRegistered = true })];

        await ledger.RecordAsync(Monday, passed);
        await ledger.RecordAsync(Tuesday, passed);

        var mail = Assert.Single(await ledger.MailsAsync());
        Assert.Equal("60 dates had already passed when these records were registered", mail.Subject);
        Assert.Equal(50, mail.Text.Split("Contract C-17").Length - 1);
        Assert.Contains("and 10 more", mail.Text, StringComparison.Ordinal);
        Assert.All(await ledger.OpenAlertsAsync(), alert => Assert.True(alert.WasInSummary));
    }

    [Fact]
    public async Task A_second_import_on_the_same_day_has_its_own_summary()
    {
        using var ledger = new Ledger(TestDatabase.Create());
        var first = Signal("passed", owner: Owner(ledger), subject: "contract:1") with { HadPassedWhenRegistered = true };

        await ledger.RecordAsync(Monday, first);
        await ledger.RecordAsync(Monday, first, first with { Subject = "contract:2" });

        Assert.Equal(2, (await ledger.MailsAsync()).Count);
    }

    [Fact]
    public async Task Two_ledgers_at_once_write_one_set()
    {
        using var ledger = new Ledger(TestDatabase.CreateFile());
        var owner = Owner(ledger);
        Signal[] signals = [.. Enumerable.Range(1, 200).Select(number => Signal(owner: owner, subject: $"contract:{number}"))];

        var entries = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => ledger.RecordAsync(Monday, signals))));

        Assert.Equal((200, 200, 200), await ledger.CountAsync());
        Assert.Equal(200, entries.Sum(entry => entry.Opened));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_ledger_that_is_overtaken_between_reading_and_writing_writes_only_what_is_left(DatabaseProvider provider)
    {
        using var ledger = new Ledger(TestDatabase.Create(provider));
        var owner = Owner(ledger);
        Signal[] signals = [Signal(owner: owner, subject: "contract:1"), Signal(owner: owner, subject: "contract:2")];

        await using var db = ledger.Database.Open(new Overtaking(() => ledger.RecordAsync(Monday, signals[0])));
        var entry = await Ledger.On(db).RecordAsync(Monday, Findings(signals), TestContext.Current.CancellationToken);

        Assert.Equal(1, entry.Opened);
        Assert.Equal((2, 2, 2), await ledger.CountAsync());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Reading_takes_as_many_statements_for_thousands_as_for_one(DatabaseProvider provider)
    {
        using var ledger = new Ledger(TestDatabase.Create(provider));
        var owner = Owner(ledger);
        Signal[] signals = [.. Enumerable.Range(1, 3000).Select(number => Signal(owner: owner, subject: $"contract:{number}"))];

        await ledger.RecordAsync(Monday, signals);

        Assert.Equal((3000, 3000, 3000), await ledger.CountAsync());
        Assert.Equal(await StatementsAsync(ledger, signals[..1]), await StatementsAsync(ledger, signals));
    }

    private static async Task<int> StatementsAsync(Ledger ledger, Signal[] signals)
    {
        var counter = new StatementCounter();
        await using var db = ledger.Database.Open(counter);
        await Ledger.On(db).PreviewAsync(Monday, Findings(signals), TestContext.Current.CancellationToken);
        return counter.Count;
    }

    private static int Owner(Ledger ledger, string language = "en")
    {
        using var db = ledger.Database.Open();
        return db.Person("Lin Yue", language, Role.Procurement).Id;
    }
}
