using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Tests.Vendors;

public sealed class VendorPagesTests : IAsyncLifetime
{
    private TestApp app = null!;

    public async ValueTask InitializeAsync() => app = await TestApp.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("CreditCode", "91330100799655058A", "The check character does not fit")]
    [InlineData("Lei", "5493001KJTIIGC8Y1R13", "The check digits do not fit")]
    [InlineData("Country", "XX", "This is not a country or region of ISO 3166.")]
    [InlineData("ParentId", "4711", "This vendor does not exist.")]
    [InlineData("OwnerId", "4711", "This person does not exist.")]
    [InlineData("NameEn", "", "A vendor needs a name in at least one language.")]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost(string field, string value, string message)
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await RegisterAsync(visitor, new() { [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(message, visitor.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ACME", visitor.Field("Code"));
        Assert.Equal(0, await app.ReadAsync(db => db.Vendors.CountAsync()));
    }

    [Fact]
    public async Task A_registered_vendor_is_a_prospect_with_its_identifiers_and_is_found_by_them()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);

        await RegisterAsync(visitor, new() { ["CreditCode"] = "9133 0100 7996 5505 8b", ["Country"] = "CN" });

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Prospect", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("91330100799655058B", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync("/vendors?q=799655058b");
        Assert.Contains("ACME", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identifier_stands_for_one_vendor_alone()
    {
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await RegisterAsync(visitor, new() { ["CreditCode"] = "91330100799655058B" });

        await RegisterAsync(visitor, new() { ["Code"] = "OTHER", ["CreditCode"] = "91330100-799655058b" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("The vendor ACME already has it.", visitor.Page.QuerySelector("#CreditCode-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_cannot_belong_to_its_own_daughter()
    {
        var (mother, daughter) = await app.ReadAsync(db => Task.FromResult((db.Vendor("MOTHER").Id, db.Vendor("DAUGHTER").Id)));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync($"/vendors/{daughter}/edit");
        await visitor.SendAsync(new() { ["ParentId"] = $"{mother}" });
        Assert.Equal(HttpStatusCode.OK, visitor.Status);

        await visitor.OpenAsync($"/vendors/{mother}/edit");
        await visitor.SendAsync(new() { ["ParentId"] = $"{daughter}" });

        Assert.Contains("belongs to this vendor already", visitor.Page.QuerySelector("#ParentId-message")!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync($"/vendors/{mother}");
        Assert.Contains("Firms that belong to it", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status=Active", "WORKS")]
    [InlineData("tier=One", "WORKS")]
    [InlineData("country=PH", "MANILA")]
    [InlineData("internal=true", "TEAM")]
    [InlineData("internal=false&sort=code&desc=true", "WORKS,UNTIERED,PLAIN,MANILA")]
    [InlineData("approvalWithin=30", "UNTIERED,WORKS")]
    [InlineData("q=manila", "MANILA")]
    [InlineData("lacks=Tier", "UNTIERED")]
    [InlineData("sort=tier&internal=true", "TEAM")]
    public async Task The_list_is_searched_filtered_and_sorted_by_its_address(string query, string codes)
    {
        await FillAsync();
        using var visitor = await app.SignedInAsAsync(Role.Leadership);

        await visitor.OpenAsync($"/vendors?{query}");

        Assert.Equal(codes.Split(','), visitor.Page.QuerySelectorAll("td[data-label=Code]").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Selected_vendors_get_a_new_owner_and_only_those()
    {
        await FillAsync();
        var owner = (await app.AddPersonAsync(Role.Procurement, "new.owner@firm.example")).Id;
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        var ids = await app.ReadAsync(db => db.Vendors.Where(vendor => vendor.Code == "WORKS" || vendor.Code == "TEAM").Select(vendor => vendor.Id).ToListAsync());
        await visitor.OpenAsync("/vendors?internal=false");
        var token = visitor.Page.QuerySelector("form[action='/vendors/owners'] input[name=__RequestVerificationToken]")!.GetAttribute("value");

        await visitor.SendRawAsync("/vendors/owners", $"ids={ids[0]}&ids={ids[1]}&ownerId={owner}&returnUrl=%2Fvendors%3Finternal%3Dfalse&__RequestVerificationToken={Uri.EscapeDataString(token!)}");

        Assert.Equal("/vendors?internal=false", visitor.Path);
        Assert.Contains("2 vendors have a new owner.", visitor.Page.QuerySelector(".done")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["TEAM", "WORKS"], await app.ReadAsync(db => db.Vendors.Where(vendor => vendor.OwnerId == owner).OrderBy(vendor => vendor.Code).Select(vendor => vendor.Code).ToListAsync()));
    }

    [Fact]
    public async Task A_vendor_that_is_rejected_needs_a_reason_which_stands_on_its_timeline()
    {
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync($"/vendors/{id}/moves/rejection");

        await visitor.SendAsync(new() { ["Reason"] = " " });
        Assert.Contains("Please give the reason.", visitor.Text, StringComparison.Ordinal);
        await visitor.SendAsync(new() { ["Reason"] = "Twice as dear as the others." });

        Assert.Equal($"/vendors/{id}", visitor.Path);
        Assert.Contains("Rejected vendor", visitor.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Twice as dear as the others.", visitor.Page.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_the_status_does_not_allow_changes_nothing()
    {
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        await visitor.OpenAsync($"/vendors/{id}");

        await visitor.PostAsync($"/vendors/{id}/moves/closing");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.PostAsync($"/vendors/{id}/moves/engagement");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal(VendorStatus.Prospect, await app.ReadAsync(db => db.Vendors.Select(vendor => vendor.Status).SingleAsync()));
    }

    [Fact]
    public async Task There_is_one_main_contact_and_who_leaves_is_taken_out()
    {
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var visitor = await app.SignedInAsAsync(Role.Procurement);
        foreach (var name in new[] { "Li Na", "Wu Di" })
        {
            await visitor.OpenAsync($"/vendors/{id}/contacts/new");
            await visitor.SendAsync(new() { ["Name"] = name, ["Role"] = "Security", ["Email"] = "someone@acme.example", ["IsMain"] = "true" });
        }

        Assert.Equal("Wu Di", await app.ReadAsync(db => db.VendorContacts.Where(contact => contact.IsMain).Select(contact => contact.Name).SingleAsync()));
        var left = await app.ReadAsync(db => db.VendorContacts.Where(contact => contact.Name == "Li Na").Select(contact => contact.Id).SingleAsync());
        await visitor.PostAsync($"/vendors/{id}/contacts/{left}/removal");
        await visitor.OpenAsync($"/vendors/{id}/contacts");
        Assert.Contains("Wu Di", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Li Na", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assessment_gives_the_vendor_its_tier_with_the_arithmetic_and_the_next_day()
    {
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var visitor = await app.SignedInAsAsync(Role.SecurityOfficer);
        await visitor.OpenAsync($"/vendors/{id}/risk/new");

        await visitor.SendAsync(new() { ["DataAccess"] = "5", ["SystemAccess"] = "2", ["Criticality"] = "2", ["Regulatory"] = "2" });

        Assert.Contains("40 % × 5 = 2.00", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync($"/vendors/{id}");
        Assert.Contains("Tier 2 (medium)", visitor.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the next assessment is due on 22 Nov 2027", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("The inherent risk was assessed: 3.20, Tier 2 (medium).", visitor.Page.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_are_settings_and_an_old_assessment_keeps_its_own()
    {
        var id = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
        using var security = await app.SignedInAsAsync(Role.SecurityOfficer);
        await AssessAsync(security, id);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/settings/vendors");
        await administrator.SendAsync(new() { ["Vendors.DataAccessWeight"] = "70" });
        Assert.Contains("must make 100 together; they make 130", administrator.Text, StringComparison.Ordinal);

        await administrator.SendAsync(new() { ["Vendors.DataAccessWeight"] = "55", ["Vendors.SystemAccessWeight"] = "10" });
        await AssessAsync(security, id);

        var steps = security.Page.QuerySelectorAll(".steps li").Select(step => step.TextContent).ToList();
        Assert.Contains("Data access: 55 % × 5 = 2.75", steps);
        Assert.Contains("Data access: 40 % × 5 = 2.00", steps);
    }

    private static async Task AssessAsync(Visitor visitor, int id)
    {
        await visitor.OpenAsync($"/vendors/{id}/risk/new");
        await visitor.SendAsync(new() { ["DataAccess"] = "5", ["SystemAccess"] = "2", ["Criticality"] = "2", ["Regulatory"] = "2" });
    }

    private static async Task RegisterAsync(Visitor visitor, Dictionary<string, string> changes)
    {
        await visitor.OpenAsync("/vendors/new");
        var fields = new Dictionary<string, string> { ["Code"] = "ACME", ["NameEn"] = "Acme Voice" };
        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        await visitor.SendAsync(fields);
    }

    private Task<int> FillAsync() => app.ReadAsync(async db =>
    {
        Vendor Add(string code, string country, bool isInternal)
        {
            var vendor = Vendor.Register(new VendorDetails(code, LocalName.Of(code), LocalName.None, country, null, null) { IsInternal = isInternal }, Given.LongAgo);
            db.Vendors.Add(vendor);
            return vendor;
        }

        Add("PLAIN", "CN", false);
        Add("MANILA", "PH", false);
        Add("TEAM", "CN", true);
        var works = Add("WORKS", "CN", false);
        works.Move(VendorMoves.Approve, null);
        works.Move(VendorMoves.Engage, null);
        await db.SaveChangesAsync();
        Add("UNTIERED", "MY", false).Move(VendorMoves.Approve, null);
        works.RefreshTier(RiskTier.One, new DateOnly(2027, 1, 1));
        return await db.SaveChangesAsync();
    });
}
