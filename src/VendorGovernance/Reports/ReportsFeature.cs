using VendorGovernance.Platform;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Settings;

namespace VendorGovernance.Reports;

public static class ReportsFeature
{
#if QUESTPDF
    internal const bool HasQuestPdf = true;
#else
    internal const bool HasQuestPdf = false;
#endif

    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PdfOptions>(configuration.GetSection(PdfOptions.Section));
        services.AddLiveOptions<PdfOptions>();
        services.AddSingleton<Browser>();
        services.AddSingleton<PdfFonts>();
        services.AddSingleton<ChromiumPdf>();
        services.AddSingleton<IReportPdf, ChromiumReportPdf>();
#if QUESTPDF
        services.AddSingleton<IReportPdf, QuestPdfReport>();
#endif
        services.AddSingleton<ReportPdf>();
        services.AddDoctorCheck<PdfDoctor>();
        services.AddScoped<TestPage>();
        services.AddSettingsSection<PdfSection>();
        return services;
    }

    public static IServiceCollection AddReportSection<TSection>(this IServiceCollection services) where TSection : class, IReportSection =>
        services.AddScoped<IReportSection, TSection>();
}
