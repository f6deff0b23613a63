using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts;

/// <summary>Who may open what, as a table, beside what the pages really answer.</summary>
public sealed class AccessTests
{
    // Order of the columns: Procurement, Security officer, seRvice manager, Leadership, auDitor, Administrator, Vendor contact.
    private const string Columns = "PSRLDAV";

    private static readonly Role[] Roles =
    [
        Role.Procurement, Role.SecurityOfficer, Role.ServiceManager, Role.Leadership, Role.Auditor, Role.Administrator, Role.VendorContact,
    ];

    /// <summary>A page and the roles that it opens for. "+" is 200 or 404 where there is no such record, "-" is 403.</summary>
    private static readonly Dictionary<string, string> Table = new()
    {
        //                                                  PSRLDAV
        ["/"] = /*                                       */ "+++++++",
        ["/search"] = /*                                 */ "+++++++",
        ["/vendors"] = /*                                */ "++++++-",
        ["/vendors/1"] = /*                              */ "++++++-",
        ["/vendors/new"] = /*                            */ "+------",
        ["/vendors/1/edit"] = /*                         */ "+------",
        ["/contracts"] = /*                              */ "++++++-",
        ["/contracts/1"] = /*                            */ "++++++-",
        ["/contracts/new"] = /*                          */ "+------",
        ["/contracts/1/edit"] = /*                       */ "+------",
        ["/service-levels"] = /*                         */ "+++++++",
        ["/service-levels/1"] = /*                       */ "+++++++",
        ["/service-levels/new"] = /*                     */ "+-+----",
        ["/service-levels/1/edit"] = /*                  */ "+-+----",
        ["/service-levels/1/measurements/new"] = /*      */ "+-+----",
        ["/service-levels/1/measurements/2026-01/edit"] = "+-+----",
        ["/data-access"] = /*                            */ "++++++-",
        ["/data-access/1"] = /*                          */ "++++++-",
        ["/data-access/new"] = /*                        */ "-+-----",
        ["/data-access/1/edit"] = /*                     */ "-+-----",
        ["/findings"] = /*                               */ "+++++++",
        ["/findings/1"] = /*                             */ "+++++++",
        ["/findings/new"] = /*                           */ "-+-----",
        ["/findings/1/edit"] = /*                        */ "-+-----",
        ["/scorecards"] = /*                             */ "++++++-",
        ["/scorecards/acme/2026-01"] = /*                */ "++++++-",
        ["/scorecards/acme/2026-01/pdf"] = /*            */ "++++++-",
        ["/alerts"] = /*                                 */ "++++++-",
        ["/alerts/preview"] = /*                         */ "-----+-",
        ["/imports"] = /*                                */ "+-+----",
        ["/imports/contracts"] = /*                      */ "+------",
        ["/imports/contracts/template"] = /*             */ "+------",
        ["/imports/measurements"] = /*                   */ "+-+----",
        ["/imports/1"] = /*                              */ "+-+----",
        ["/imports/1/mapping"] = /*                      */ "+-+----",
        ["/imports/1/mapping.json"] = /*                 */ "+-+----",
        ["/imports/1/preview"] = /*                      */ "+-+----",
        ["/imports/1/progress"] = /*                     */ "+-+----",
        ["/imports/1/result.json"] = /*                  */ "+-+----",
        ["/imports/1/rejected"] = /*                     */ "+-+----",
        ["/messages"] = /*                               */ "----++-",
        ["/messages/1"] = /*                             */ "----++-",
        ["/messages/1/html"] = /*                        */ "----++-",
        ["/messages/1/attachment"] = /*                  */ "----++-",
        ["/jobs"] = /*                                   */ "-----+-",
        ["/jobs/SendOutbox"] = /*                        */ "-----+-",
        ["/people"] = /*                                 */ "-----+-",
        ["/audit-trail"] = /*                            */ "----++-",
        ["/audit-trail/1"] = /*                          */ "----++-",
        ["/audit-trail/export"] = /*                     */ "----++-",
        ["/history/Contract/1"] = /*                     */ "++++++-",
        ["/history/Contract/1/erasure"] = /*             */ "-----+-",
        ["/people/new"] = /*                             */ "-----+-",
    };

    [Fact]
    public void Every_action_says_who_may_use_it()
    {
        var silent = typeof(App).Assembly.GetTypes()
            .Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.GetCustomAttributes<HttpMethodAttribute>().Any()))
            .Where(method => !Says(method) && !Says(method.DeclaringType!))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Every_page_is_in_the_table()
    {
        await using var app = await TestApp.StartAsync();
        var pages = await app.DoAsync(services => Task.FromResult(services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.MethodInfo.GetCustomAttribute<HttpGetAttribute>() is not null && !IsForEveryone(action))
            .Select(action => "/" + action.AttributeRouteInfo!.Template)
            .ToList()));

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(Table.Keys, known => Fits(known, page)));
    }

    [Fact]
    public async Task Each_page_opens_for_the_roles_of_the_table_and_for_nobody_else()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.ServiceLevel(db.Contract(db.Vendor()))));

        var answers = Table.Keys.ToDictionary(page => page, _ => "");
        foreach (var role in Roles)
        {
            using var visitor = await app.SignedInAsAsync(role, vendorCode: role == Role.VendorContact ? "ACME" : null);
            foreach (var page in Table.Keys)
            {
                await visitor.OpenAsync(page);
                answers[page] += visitor.Status switch
                {
                    HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.ServiceUnavailable => "+",
                    HttpStatusCode.Forbidden => "-",
                    var other => $"({(int)other})",
                };
            }
        }

        Assert.Equal(Columns.Length, Roles.Length);
        Assert.Equal(Table.Select(row => $"{row.Value} {row.Key}"), answers.Select(row => $"{row.Value} {row.Key}"));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to_sign_in()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Administrator);
        using var stranger = app.Visit();

        foreach (var page in Table.Keys)
        {
            await stranger.OpenAsync(page);
            Assert.StartsWith("/sign-in?returnUrl=", stranger.Path, StringComparison.Ordinal);
        }
    }

    private static bool Says(MemberInfo member) => member.GetCustomAttributes(inherit: true).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous);

    private static bool IsForEveryone(ControllerActionDescriptor action) => action.EndpointMetadata.OfType<IAllowAnonymous>().Any();

    /// <summary>Each part is the same, or a hole in the template.</summary>
    private static bool Fits(string path, string template)
    {
        var (given, asked) = (path.Trim('/').Split('/'), template.Trim('/').Split('/'));
        return given.Length == asked.Length && given.Zip(asked).All(pair => pair.First == pair.Second || pair.Second.StartsWith('{'));
    }
}
