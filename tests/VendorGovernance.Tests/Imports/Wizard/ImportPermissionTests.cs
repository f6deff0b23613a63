using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Imports.Wizard;

public class ImportPermissionTests
{
    [Fact]
    public async Task Whoever_may_use_an_importer_may_open_the_imports_and_nobody_else()
    {
        await using var app = await TestApp.StartAsync();

        var importers = await app.DoAsync(services => Task.FromResult(services.GetRequiredService<Importers>().All));

        Assert.Equal(
            importers.SelectMany(importer => Permissions.RolesWith(importer.Permission)).Distinct().Order(),
            Permissions.RolesWith(Permissions.ImportFiles).Order());
    }
}
