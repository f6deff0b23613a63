using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Imports;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Tests.Vendors;

public sealed class ImportingVendorsTests
{
    private const string Head = "code,name,nameZh,country,creditCode,email\n";

    [Fact]
    public async Task New_vendors_count_as_approved_for_90_days_and_the_same_file_changes_nothing_the_second_time()
    {
        using var world = new ImportWorld();
        const string rows = "acme,Acme Voice,阿克米,CN,91330100799655058B,desk@acme.example\nother,Other Desk,,PH,,\n";

        Assert.Equal((2, 0, 0, 0), await ImportAsync(world, rows));
        Assert.Equal((0, 0, 2, 0), await ImportAsync(world, rows));

        var vendor = await world.With<GovernanceDb, Vendor>(db => db.Vendors.Include(found => found.Identifiers).SingleAsync(found => found.Code == "ACME"));
        Assert.Equal((VendorStatus.Approved, "91330100799655058B"), (vendor.Status, vendor.Identifier(IdentifierKind.CreditCode)));
        Assert.NotNull(vendor.ApprovedByImportUntil);
    }

    [Fact]
    public async Task A_code_that_is_registered_is_updated_by_what_the_file_says_and_keeps_the_rest()
    {
        using var world = new ImportWorld();
        await ImportAsync(world, "acme,Acme Voice,阿克米,CN,91330100799655058B,desk@acme.example\n");

        var outcome = await world.Import("vendors", "vendors.csv", Encoding.UTF8.GetBytes("code,name,country\nACME,Acme Care,CN\n"));

        Assert.Equal((0, 1, 0, 0), ImportWorld.Counts(outcome.Result));
        var vendor = await world.With<GovernanceDb, Vendor>(db => db.Vendors.Include(found => found.Identifiers).SingleAsync());
        Assert.Equal(("Acme Care", "阿克米", "desk@acme.example"), (vendor.Name.En, vendor.Name.Zh, vendor.ContactEmail));
        Assert.Equal("91330100799655058B", vendor.Identifier(IdentifierKind.CreditCode));
    }

    [Theory]
    [InlineData("acme,Acme,,CN,91330100799655058A,", "The check character does not fit: one of the characters is wrong.")]
    [InlineData("acme,Acme,,XX,,", "This is not a country or region of ISO 3166.")]
    [InlineData("a me,Acme,,CN,,", "Letters, digits, dot, hyphen and underscore only.")]
    [InlineData("acme,,,CN,,", "A vendor needs a name in at least one language.")]
    [InlineData("acme,Acme,,CN,,nobody", "This is not an e-mail address.")]
    [InlineData("acme,Acme,,CN,,\nACME,Again,,CN,,", "Row 2 already has this code.")]
    [InlineData("acme,Acme,,CN,91330100799655058B,\nother,Other,,CN,91330100799655058B,", "The vendor ACME already has it.")]
    public async Task What_is_wrong_is_said_by_its_row(string rows, string why)
    {
        using var world = new ImportWorld();

        var outcome = await world.Import("vendors", "vendors.csv", Encoding.UTF8.GetBytes(Head + rows + "\n"));

        Assert.Equal(why, Words.English[outcome.Result.Errors[0].Message]);
    }

    private static async Task<(int, int, int, int)> ImportAsync(ImportWorld world, string rows) =>
        ImportWorld.Counts((await world.Import("vendors", "vendors.csv", Encoding.UTF8.GetBytes(Head + rows))).Result);
}
