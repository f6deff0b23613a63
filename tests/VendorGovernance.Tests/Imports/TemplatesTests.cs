using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Imports;

public class TemplatesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task The_template_of_every_importer_goes_in_as_it_is(string language)
    {
        using var world = new ImportWorld();
        var words = Translations.Shared.In(Languages.Of(language));
        var importers = await world.With<Importers, IReadOnlyList<IImporter>>(found => Task.FromResult(found.All));
        Assert.Equal(["vendors", "contracts", "service-levels", "measurements"], importers.Select(importer => importer.Kind));

        // The examples belong together: the contract is one of the vendor, the measurement is one of the service level, which is one of the contract.
        foreach (var importer in importers)
        {
            var outcome = await world.Import(importer.Kind, ImportTemplate.FileName(importer), ImportTemplate.Csv(importer, words));

            Assert.Empty(ImportWorld.Errors(outcome.Result));
            Assert.Equal((1, 0, 0, 0), ImportWorld.Counts(outcome.Result));
        }
    }

    [Fact]
    public async Task Every_column_of_a_template_is_recognised_again()
    {
        using var world = new ImportWorld();
        var importers = await world.With<Importers, IReadOnlyList<IImporter>>(found => Task.FromResult(found.All));

        Assert.All(importers, importer =>
        {
            var columns = importer.Fields.Select(field => Words.Chinese[field.Label]).ToList();
            Assert.Equal(importer.Fields.Select(field => field.Key), ImportMapping.Suggest(importer, columns).Columns.Keys);
        });
    }
}
