using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Reports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Platform.Pdf;

/// <summary>The PDF parts as the application registers them, over the repository's web root.</summary>
internal sealed class PdfServices : IDisposable
{
    private readonly ServiceProvider provider;

    public PdfServices(string? webRoot = null, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => $"Pdf:{setting.Key}", setting => (string?)setting.Value))
            .Build();
        provider = new ServiceCollection()
            .AddSingleton<IWebHostEnvironment>(new WebRoot(webRoot ?? RepositoryWebRoot()))
            .AddReports(configuration)
            .AddSingleton(TestMeters.Unheard)
            .BuildServiceProvider();
    }

    public ReportPdf Reports => provider.GetRequiredService<ReportPdf>();

    public ChromiumPdf Chromium => provider.GetRequiredService<ChromiumPdf>();

    public Browser Browser => provider.GetRequiredService<Browser>();

    public void SkipWithoutBrowser() => Assert.SkipUnless(PdfTools.IsCi || Browser.Find() is not null, "No Chromium, Chrome or Edge is installed.");

    public void Dispose() => provider.Dispose();

    private static string RepositoryWebRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VendorGovernance.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "wwwroot");
    }

    private sealed class WebRoot(string path) : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = path;

        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(path);

        public string ContentRootPath { get; set; } = path;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ApplicationName { get; set; } = "tests";

        public string EnvironmentName { get; set; } = "Testing";
    }
}
