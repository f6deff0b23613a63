using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;
using VendorGovernance.Timeline;

namespace VendorGovernance.Tests.Timeline;

public sealed class TimelineOnPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private int vendor;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: new DateOnly(2026, 11, 22));
        vendor = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_vendors_page_says_what_happened_who_did_it_when_and_why_newest_first()
    {
        using var reader = await app.SignedInAsAsync(Role.Leadership);
        var person = await app.AddPersonAsync(Role.Procurement, "lin@firm.example");
        await NoteAsync("Approved until {0:d}.", "All references were good.", person.Id);
        app.Clock.UtcNow = app.Clock.UtcNow.AddHours(1);
        await NoteAsync("Approval expired on {0:d}.", null, null);

        await reader.OpenAsync($"/vendors/{vendor}");

        var lines = reader.Page.QuerySelectorAll(".timeline > li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(
            ["Approval expired on 5 Dec 2026. 22 Nov 2026, 11:00 · by itself", "Approved until 5 Dec 2026. All references were good. 22 Nov 2026, 10:00 · Procurement Person"],
            lines.Select(line => line.Replace(" 11:00", ", 11:00", StringComparison.Ordinal).Replace(" 10:00", ", 10:00", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_long_story_is_read_page_by_page()
    {
        for (var at = 1; at <= 12; at++)
        {
            app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(1);
            await NoteAsync($"Number {at}.", null, null);
        }

        using var reader = await app.SignedInAsAsync(Role.Leadership);
        await reader.OpenAsync($"/vendors/{vendor}");
        Assert.Equal(10, reader.Page.QuerySelectorAll(".timeline > li").Length);

        await reader.OpenAsync(reader.Page.QuerySelector("#timeline a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(["Number 2.", "Number 1."], reader.Page.QuerySelectorAll(".timeline > li p:first-child").Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public async Task An_event_of_a_record_leads_to_it_and_a_record_without_a_number_has_none()
    {
        await app.DoAsync(async services =>
        {
            services.GetRequiredService<Happenings>().Note("Contract", 17, vendor, new Sentence("Something about a contract."));
            return await services.GetRequiredService<GovernanceDb>().SaveChangesAsync();
        });
        using var reader = await app.SignedInAsAsync(Role.Leadership);

        await reader.OpenAsync($"/vendors/{vendor}");

        Assert.Equal("/contracts/17", reader.Page.QuerySelector(".timeline a")!.GetAttribute("href"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => app.DoAsync(services =>
        {
            services.GetRequiredService<Happenings>().Note("Contract", 0, vendor, new Sentence("Too early."));
            return Task.FromResult(0);
        }));
    }

    [Fact]
    public async Task A_vendors_contact_reads_nothing_of_it()
    {
        await NoteAsync("Rejected.", "Too dear.", null);
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync($"/vendors/{vendor}");

        Assert.DoesNotContain("Too dear.", contact.Text, StringComparison.Ordinal);
    }

    private Task<int> NoteAsync(string what, string? reason, int? by) => app.DoAsync(async services =>
    {
        services.GetRequiredService<Actor>().Become("Test", by);
        services.GetRequiredService<Happenings>().Note("Vendor", vendor, vendor, new Sentence(what, new DateOnly(2026, 12, 5)), reason);
        return await services.GetRequiredService<GovernanceDb>().SaveChangesAsync();
    });
}
