using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.Platform.Web;

internal static class WebFeature
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.ModelMetadataDetailsProviders.Add(new ValidationMessages());
                options.ModelBindingMessageProvider.UseOurWords();
                options.ModelBinderProviders.Insert(0, new DayBinder());
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, _) => new WordsLocalizer());
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new FeatureViewLocations()));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);

        // Chinese goes out as Chinese, not as character references.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("vg.form", CookieSecurePolicy.SameAsRequest));
        services.AddDoctorCheck<SiteDoctor>();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<Icons>();
        services.AddOptions<UploadLimit>().BindConfiguration("Files").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<UploadLimit>>((server, limit) => server.Limits.MaxRequestBodySize = limit.Value.RequestBytes);
        services.AddOptions<FormOptions>().Configure<IOptions<UploadLimit>>((form, limit) => form.MultipartBodyLengthLimit = limit.Value.RequestBytes);
        services.AddScoped(typeof(RelatedLists<>));
        services.AddOptions<SiteAddress>()
            .Configure<IConfiguration>((site, settings) => site.Address = SiteAddress.Behind(settings["Urls"]))
            .BindConfiguration("Site")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services;
    }

    public static IApplicationBuilder UseStaticParts(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        ContentTypeProvider = new FileExtensionContentTypeProvider(),
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") || context.Context.Request.Path.StartsWithSegments("/lib")
                ? "public, max-age=31536000, immutable"
                : "public, max-age=600",
    });

    /// <summary>Adds an entry to the overview of settings.</summary>
    public static IServiceCollection AddSettingsPage(this IServiceCollection services, SettingsPage page) => services.AddSingleton(page);

    /// <summary>Adds an entry to the navigation at the left.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationItem item) => services.AddSingleton(item);
}
