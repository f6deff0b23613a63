using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Data.Backups;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Data;

internal static class DataFeature
{
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration settings)
    {
        var database = Read(settings);
        services.AddSingleton(database);
        services.AddScoped<DatabaseSetup>();
        services.AddScoped<DatabaseBackup>();
        services.AddScoped<DatabaseRestore>();
        services.AddRecordKind(new RecordKind("Database", new Sentence("Database"), null, null));
        services.AddDoctorCheck<DatabaseDoctor>();

        if (database.Provider == DatabaseProvider.SqlServer)
        {
            SqlServerParts.Require();
            return services.AddDbContext<GovernanceDb, SqlServerGovernanceDb>((scope, options) => options
                .UseSqlServer(database.ConnectionString)
                .AddInterceptors(scope.GetServices<IInterceptor>()));
        }

        var connection = Sqlite(database, DataFolder.Of(settings));
        return services.AddDbContext<GovernanceDb, SqliteGovernanceDb>((scope, options) => options
            .UseSqlite(connection)
            .AddInterceptors(SqlitePragmas.Instance)
            .AddInterceptors(scope.GetServices<IInterceptor>()));
    }

    private static DatabaseOptions Read(IConfiguration settings)
    {
        try
        {
            return settings.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException("Database:Provider must be Sqlite or SqlServer.");
        }
    }

    /// <summary>Who waits for another writer waits this long in all: the driver's own default is half a minute.</summary>
    private static string Sqlite(DatabaseOptions database, DataFolder folder)
    {
        const int driversDefault = 30;
        var builder = new SqliteConnectionStringBuilder(
            database.ConnectionString is { Length: > 0 } given ? given : $"Data Source={folder.File("governance.db")}");
        if (builder.DefaultTimeout == driversDefault)
        {
            builder.DefaultTimeout = 10;
        }

        return builder.ConnectionString;
    }
}
