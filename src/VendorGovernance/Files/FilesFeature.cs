using VendorGovernance.Jobs;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Files;

internal static class FilesFeature
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(StoredFile), new Sentence("Stored file"), null, null))
        .AddScoped<FileStore>()
        .AddJob<RemoveUnusedFiles>();
}
