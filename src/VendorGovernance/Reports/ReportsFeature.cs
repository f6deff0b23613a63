using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Pdf;

namespace VendorGovernance.Reports;

public static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PdfOptions>(configuration.GetSection(PdfOptions.Section));
        services.AddSingleton<Browser>();
        services.AddSingleton<PdfFonts>();
        services.AddSingleton<ChromiumPdf>();
        services.AddSingleton<IReportPdf, ChromiumReportPdf>();
#if QUESTPDF
        services.AddSingleton<IReportPdf, QuestPdfReport>();
#endif
        services.AddSingleton<ReportPdf>();
        services.AddDoctorCheck<PdfDoctor>();
        return services;
    }

    public static IServiceCollection AddReportSection<TSection>(this IServiceCollection services) where TSection : class, IReportSection =>
        services.AddScoped<IReportSection, TSection>();
}
