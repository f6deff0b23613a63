using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Imports;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>The log of a whole day's work, with every level that an operator might turn on.</summary>
public sealed class LogTests
{
    private const string Password = "a-good-password-1";

    /// <summary>All that was given to the program and is nobody's business who reads its log.</summary>
    private static readonly string[] Private =
    [
        "yue", "zhang", "firm.example", Password, "wrong-password-2", "Confidential", "Secret-Vendor", "token-0815", "C-4711",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_log_is_JSON_with_trace_and_job_and_holds_no_person_no_secret_and_no_record()
    {
        await using var post = await SmtpServer.StartAsync("--refuse", "yue@firm.example");
        using var vg = new InstalledProgram(new()
        {
            ["Logging__Format"] = "Json",
            ["Logging__LogLevel__Default"] = "Debug",
            ["Logging__LogLevel__Microsoft"] = "Information",
            ["Logging__LogLevel__Microsoft.AspNetCore.DataProtection"] = "Debug",
            ["Mail__Host"] = "127.0.0.1",
            ["Mail__Port"] = post.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Mail__From"] = "vg@firm.example",
        });
        await vg.AnswerAsync("users", "add", "yue@firm.example", "--name", "Yue Zhang", "--role", "Procurement", "--password", Password);
        await vg.ReadAsync(db =>
        {
            db.Outbox.Add(OutboxMessage.Write(new("a", "yue@firm.example", "Yue Zhang", "Confidential", "<p>Confidential</p>", "Confidential"), "firm.example", Given.LongAgo));
            return db.SaveChangesAsync(Cancel);
        });

        await using var server = await vg.ServeAsync();
        await vg.UntilAsync(db => db.Outbox.AllAsync(message => message.State == MessageState.Failed, Cancel));
        await WorkAsync(vg, server);
        await server.StopAsync();

        var lines = server.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains(lines, line => line.Contains("\"TraceId\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("was not accepted (Refused)", StringComparison.Ordinal) && line.Contains("\"Job\":\"SendOutbox\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("/reset-password?[query]", StringComparison.Ordinal));
        Assert.All(Private, secret => Assert.DoesNotContain(lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task WorkAsync(InstalledProgram vg, ServingProgram server)
    {
        using var visitor = new Visitor(server.Address);
        await visitor.OpenAsync("/reset-password?token=token-0815&email=yue@firm.example");
        await visitor.SignInAsync("yue@firm.example", "wrong-password-2");
        await visitor.SignInAsync("yue@firm.example", Password);
        await visitor.OpenAsync("/vendors/new");
        await visitor.SendAsync(new() { ["Code"] = "YUE", ["NameEn"] = "Secret-Vendor" });
        await visitor.OpenAsync("/vendors/new");
        await visitor.SendAsync(new() { ["Code"] = "YUE", ["NameEn"] = "Secret-Vendor" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.OpenAsync("/search?q=Secret-Vendor");
        await visitor.OpenAsync("/imports/contracts");
        await visitor.UploadAsync("Confidential.csv", Encoding.UTF8.GetBytes("number,vendor,title,currency,start\nC-4711,Secret-Vendor,Confidential,XXX,2026-01-01\n"));
        await visitor.SendAsync([]);
        await visitor.SendAsync([]);
        await vg.UntilAsync(db => db.ImportRuns.AllAsync(run => run.State == ImportState.Rejected, Cancel));
    }
}
