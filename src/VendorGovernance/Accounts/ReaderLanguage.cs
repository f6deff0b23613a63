using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Accounts;

/// <summary>
/// The language of a page: that of the signed-in person; before that the one chosen on this browser, the browser's own, the
/// organisation's.
/// </summary>
internal static class ReaderLanguage
{
    public const string Cookie = "vg.language";

    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var culture = Languages.Of(Chosen(context));
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        context.Response.Headers.ContentLanguage = culture.Name;
        return next(context);
    });

    private static string? Chosen(HttpContext context) =>
        context.User.FindFirstValue(Person.LanguageClaim)
        ?? context.Request.Cookies[Cookie]
        ?? context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value)
            .FirstOrDefault(tag => tag is not null && (tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase)))
        ?? context.RequestServices.GetRequiredService<IOptions<Organisation>>().Value.Language;
}
