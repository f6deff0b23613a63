using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

public class SendingOutboxTests
{
    private readonly FixedClock clock = new(2026, 9, 2);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_is_due_is_sent_once(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var server = await SmtpServer.StartAsync();
        var mail = GivenMail.To(server);
        Store(database, mail, "a", "b");

        Assert.Equal(new SendingResult(2, 0, 0, null), await database.SendDueAsync(mail, clock));
        Assert.Equal(new SendingResult(0, 0, 0, null), await database.SendDueAsync(mail, clock));
        Assert.Equal(2, server.Messages.Count);
        Assert.Equal((MessageState.Sent, clock.UtcNow), await StateOf(database, "a"));
    }

    [Fact]
    public async Task A_refused_recipient_fails_at_once_and_holds_nobody_up()
    {
        using var database = TestDatabase.Create();
        await using var server = await SmtpServer.StartAsync("--refuse", "gone@firm.example");
        var mail = GivenMail.To(server);
        Store(database, mail, "a", "gone", "b");

        Assert.Equal(new SendingResult(2, 1, 0, null), await database.SendDueAsync(mail, clock));

        var gone = await database.MessageAsync("gone");
        Assert.Equal((MessageState.Failed, 1), (gone.State, gone.Attempts));
        Assert.Contains("No such mailbox", gone.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_greylisted_message_is_sent_at_the_second_try_a_minute_later()
    {
        using var database = TestDatabase.Create();
        await using var server = await SmtpServer.StartAsync("--greylist");
        var mail = GivenMail.To(server);
        Store(database, mail, "a");

        Assert.Equal(new SendingResult(0, 0, 1, null), await database.SendDueAsync(mail, clock));
        Assert.Equal(new SendingResult(0, 0, 1, null), await database.SendDueAsync(mail, clock));
        clock.UtcNow = clock.UtcNow.AddMinutes(1);
        Assert.Equal(new SendingResult(1, 0, 0, null), await database.SendDueAsync(mail, clock));
        Assert.Equal(2, (await database.MessageAsync("a")).Attempts);
    }

    [Fact]
    public async Task A_server_that_is_down_costs_no_message_an_attempt_however_long()
    {
        using var database = TestDatabase.Create();
        var mail = GivenMail.ToPort(TransportsTests.FreePort());
        Store(database, mail, "a", "b", "c");

        for (var hour = 0; hour < 60; hour++)
        {
            var result = await database.SendDueAsync(mail, clock);
            Assert.Equal((0, 0, 3), (result.Sent, result.Failed, result.Waiting));
            Assert.NotNull(result.Problem);
            clock.UtcNow = clock.UtcNow.AddHours(1);
        }

        Assert.Equal(0, (await database.MessageAsync("a")).Attempts);
        Assert.NotNull((await database.MessageAsync("a")).LastError);

        await using var server = await SmtpServer.StartAsync("--port", $"{mail.Port}");
        Assert.Equal(new SendingResult(3, 0, 0, null), await database.SendDueAsync(mail, clock));
    }

    [Fact]
    public async Task A_message_that_the_server_stored_but_did_not_confirm_keeps_its_Message_ID_when_it_is_repeated()
    {
        using var database = TestDatabase.Create();
        var folder = Directory.CreateTempSubdirectory("vg-smtp-").FullName;
        await using var dropping = await SmtpServer.StartInAsync(folder, ownsFolder: true, "--drop-after-data");
        var mail = GivenMail.To(dropping);
        Store(database, mail, "a");

        var broken = await database.SendDueAsync(mail, clock);
        clock.UtcNow = clock.UtcNow.AddMinutes(1);
        await using var server = await SmtpServer.StartAsync();
        var sent = await database.SendDueAsync(GivenMail.To(server), clock);

        Assert.Equal((0, 1), (broken.Sent, broken.Waiting));
        Assert.Equal(1, sent.Sent);
        Assert.Equal(Assert.Single(dropping.Messages).MessageId, Assert.Single(server.Messages).MessageId);
    }

    [Fact]
    public async Task After_the_last_attempt_a_message_is_given_up_until_a_person_sends_it_again()
    {
        using var database = TestDatabase.Create();
        await using var server = await SmtpServer.StartAsync("--greylist");
        var mail = GivenMail.To(server);
        mail.MaxAttempts = 1;
        Store(database, mail, "a");

        Assert.Equal(new SendingResult(0, 1, 0, null), await database.SendDueAsync(mail, clock));
        await using (var db = database.Open())
        {
            var id = db.Outbox.Single().Id;
            Assert.True(await db.Outbox.SendAgainAsync(id, clock.UtcNow, TestContext.Current.CancellationToken));
            Assert.False(await db.Outbox.SendAgainAsync(id, clock.UtcNow, TestContext.Current.CancellationToken));
        }

        Assert.Equal(new SendingResult(1, 0, 0, null), await database.SendDueAsync(mail, clock));
    }

    [Fact]
    public async Task Two_senders_at_once_send_each_message_once()
    {
        using var database = TestDatabase.CreateFile();
        await using var server = await SmtpServer.StartAsync();
        var mail = GivenMail.To(server);
        Store(database, mail, [.. Enumerable.Range(1, 30).Select(number => $"m{number}")]);

        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => database.SendDueAsync(mail, clock))));

        Assert.Equal(30, results.Sum(result => result.Sent));
        Assert.Equal(30, server.Messages.Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(30, server.Messages.Count);
    }

    [Fact]
    public async Task What_a_crashed_sender_had_leased_is_due_again_after_a_while()
    {
        using var database = TestDatabase.Create();
        await using var server = await SmtpServer.StartAsync();
        var mail = GivenMail.To(server);
        Store(database, mail, "a");
        await using (var db = database.Open())
        {
            db.Entry(db.Outbox.Single()).Property(message => message.LeasedUntil).CurrentValue = clock.UtcNow.AddMinutes(15);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(new SendingResult(0, 0, 1, null), await database.SendDueAsync(mail, clock));
        clock.UtcNow = clock.UtcNow.AddMinutes(16);
        Assert.Equal(new SendingResult(1, 0, 0, null), await database.SendDueAsync(mail, clock));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_key_is_stored_once(DatabaseProvider provider)
    {
        using var database = TestDatabase.Create(provider);
        await using var db = database.Open();
        var outbox = new Outbox(db, new MailOptions(), GivenMail.Seal, clock.AsClock());
        var draft = new MessageDraft("key", "a@firm.example", "A", "S", "<p>h</p>", "h");
        var cancel = TestContext.Current.CancellationToken;

        Assert.True(await outbox.AddAsync(draft, cancel));
        Assert.False(await outbox.AddAsync(draft, cancel));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();

        Assert.False(await outbox.AddAsync(draft, cancel));
        Assert.Equal(1, await outbox.AddAsync([draft, draft with { Key = "other" }, draft with { Key = "other" }], cancel));
    }

    [Fact]
    public void Pauses_grow_to_four_hours() =>
        Assert.Equal([1, 5, 15, 60, 240, 240], Enumerable.Range(1, 6).Select(attempts => RetryTimes.After(attempts).TotalMinutes));

    private void Store(TestDatabase database, MailOptions mail, params string[] keys)
    {
        using var db = database.Open();
        foreach (var key in keys)
        {
            db.Stored(key, mail, clock, $"{key}@firm.example");
        }
    }

    private static async Task<(MessageState State, DateTime? SentAt)> StateOf(TestDatabase database, string key)
    {
        var message = await database.MessageAsync(key);
        return (message.State, message.SentAt);
    }
}
