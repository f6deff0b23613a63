using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Vendors.Subcontractors;

public sealed class SubcontractorPagesTests
{
    [Fact]
    public async Task Subcontractors_stand_as_a_tree_and_one_without_consent_is_marked_until_we_agree()
    {
        await using var app = await TestApp.StartAsync();
        var vendor = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, vendor, "Night Ltd", null);
        await AddAsync(visitor, vendor, "Staffing Ltd", "1");

        Assert.Equal(["1", "2"], visitor.Page.QuerySelectorAll("td[data-label=Rank]").Select(cell => cell.TextContent));
        Assert.Equal(2, visitor.Page.QuerySelectorAll("td[data-label='Our consent'] .state-bad").Length);

        await visitor.OpenAsync($"/vendors/{vendor}/subcontractors/1/edit");
        await visitor.UploadAsync("consent.pdf", SampleFiles.Pdf, new() { ["ConsentOn"] = "2026-11-20" });
        Assert.Single(visitor.Page.QuerySelectorAll("td[data-label='Our consent'] .state-bad"));
        Assert.Equal(SampleFiles.Pdf, await visitor.DownloadAsync($"/vendors/{vendor}/subcontractors/1/consent"));
    }

    [Fact]
    public async Task A_subcontractor_never_works_for_itself_or_for_another_vendors()
    {
        await using var app = await TestApp.StartAsync();
        var (vendor, other) = await app.ReadAsync(db => Task.FromResult((db.Vendor().Id, db.Vendor("OTHER").Id)));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await AddAsync(visitor, vendor, "Night Ltd", null);
        await AddAsync(visitor, vendor, "Staffing Ltd", "1");
        await AddAsync(visitor, other, "Foreign Ltd", "1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);

        await visitor.OpenAsync($"/vendors/{vendor}/subcontractors/1/edit");
        await visitor.SendAsync(new() { ["AboveId"] = "2" });

        Assert.Contains("never for itself", visitor.Page.QuerySelector("#AboveId-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync(db => db.Subcontractors.CountAsync()));
    }

    private static async Task AddAsync(Visitor visitor, int vendor, string name, string? above)
    {
        await visitor.OpenAsync($"/vendors/{vendor}/subcontractors/new");
        await visitor.SendAsync(new() { ["Name"] = name, ["Service"] = "Night shift", ["AboveId"] = above ?? "" });
    }
}
