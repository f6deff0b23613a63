using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Vendors.ForContacts;

public sealed class OwnVendorPagesTests
{
    [Fact]
    public async Task The_register_of_vendors_leads_a_contact_to_the_own_company_with_names_and_contacts()
    {
        await using var app = await AppWithVendorsAsync();
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/vendors?q=other&sort=city");

        Assert.Equal("/vendors/1", contact.Path);
        Assert.Equal(
            ["Name in English", "Name in Chinese", "Contact's e-mail address", "VendorContact Person"],
            contact.Page.QuerySelectorAll("main dl dt").Select(term => term.TextContent));
        Assert.DoesNotContain("too dear", contact.Text, StringComparison.Ordinal);
        Assert.Equal(["Contracts", "Service levels", "Audit findings", "Certificates"], contact.Page.QuerySelectorAll(".related-grid h2").Select(head => head.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task What_we_note_of_a_vendor_finds_nothing_in_its_own_search()
    {
        await using var app = await AppWithVendorsAsync();
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/search?q=dear");

        Assert.Contains("Nothing found", contact.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_is_led_to_what_a_contact_has_and_to_nothing_else()
    {
        await using var app = await AppWithVendorsAsync();
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");

        await contact.OpenAsync("/");

        Assert.Equal(
            ["Today", "Your company", "Certificates", "Contracts", "Obligations", "Service levels", "Audit findings"],
            contact.Page.QuerySelectorAll("nav.side li").Select(entry => entry.TextContent.Trim()));
    }

    private static async Task<TestApp> AppWithVendorsAsync()
    {
        var app = await TestApp.StartAsync();
        await app.ReadAsync(async (GovernanceDb db) =>
        {
            var city = new LocalName("Hangzhou", "杭州");
            db.Vendors.Add(Vendor.Register(new VendorDetails("ACME", new LocalName("Acme Voice", null), city, "CN", "desk@acme.example", "A bit too dear."), Given.LongAgo));
            await db.SaveChangesAsync();
            return db.Vendor("OTHER", "Other Desk", null);
        });
        return app;
    }
}
