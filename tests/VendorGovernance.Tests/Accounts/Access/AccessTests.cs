using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>Every action of the application, sent by every role, answers as the <see cref="AccessTable"/> says.</summary>
public sealed class AccessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_action_has_one_row_and_every_row_an_action()
    {
        await using var app = await TestApp.StartAsync();
        var actions = await app.DoAsync(services => Task.FromResult(ActionsOf(services).ToList()));

        var missing = actions.Distinct().Except(AccessTable.Rows.Select(row => row.Action)).Select(action => $"No row in AccessTable for {action}");
        var dead = AccessTable.Rows.Select(row => row.Action).Except(actions).Select(action => $"No action for the row {action}");
        var doubled = AccessTable.Rows.CountBy(row => row.Action).Where(pair => pair.Value > 1).Select(pair => $"Several rows for {pair.Key}");
        var unclear = AccessTable.Rows.Where(row => row.Template.Contains('{', StringComparison.Ordinal) != row.Record is not null)
            .Select(row => $"{row.Action} must name a kind of record if, and only if, its address does");
        AssertNone([.. missing, .. dead, .. doubled, .. unclear]);
    }

    [Fact]
    public async Task Every_action_says_who_may_use_it()
    {
        await using var app = await TestApp.StartAsync();
        var silent = await app.DoAsync(services => Task.FromResult(
            services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
                .Where(action => !action.EndpointMetadata.Any(said => said is IAuthorizeData or IAllowAnonymous))
                .Select(action => action.DisplayName)
                .ToList()));

        Assert.Empty(silent);
    }

    [Fact]
    public void A_vendors_contact_holds_no_permission_of_the_firm()
    {
        var firm = Enum.GetValues<Role>().Where(role => role != Role.VendorContact).SelectMany(Permissions.Of);

        Assert.Empty(Permissions.Of(Role.VendorContact).Intersect(firm));
    }

    [Fact]
    public void Each_page_for_contacts_is_open_to_contacts_alone()
    {
        var pages = typeof(App).Assembly.GetTypes().Where(type => type.GetCustomAttribute<ForContactsAttribute>() is not null).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(page.GetCustomAttribute<AuthorizeAttribute>()!.Policy!, Permissions.Of(Role.VendorContact)));
        Assert.All(pages, page => Assert.True(typeof(ControllerBase).IsAssignableFrom(page)));
    }

    /// <summary>A whole record would bring what is internal with it, today or with its next property.</summary>
    [Fact]
    public async Task What_contacts_are_shown_holds_no_whole_record()
    {
        await using var app = await TestApp.StartAsync();
        var records = await app.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(type => type.ClrType).ToHashSet()));
        var shown = typeof(App).Assembly.GetTypes().Where(type => type.Namespace?.EndsWith(".ForContacts", StringComparison.Ordinal) == true && !type.IsNested).ToList();

        Assert.NotEmpty(shown);
        Assert.Empty(
            from type in shown
            from property in type.GetProperties()
            where property.PropertyType.GetGenericArguments().Prepend(property.PropertyType).Any(records.Contains)
            select $"{type.Name}.{property.Name}");
    }

    [Fact]
    public async Task Each_action_answers_each_role_as_its_row_says()
    {
        await using var world = await AccessWorld.StartAsync();
        var walk = new AccessWalk(world);
        foreach (var row in AccessTable.Rows)
        {
            await walk.TakeAsync(row, Cancel);
        }

        AssertNone(walk.Wrong);
    }

    private static IEnumerable<string> ActionsOf(IServiceProvider services) =>
        from endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
        select $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static void AssertNone(IEnumerable<string> wrong)
    {
        var all = string.Join(Environment.NewLine, wrong);
        Assert.True(all.Length == 0, all);
    }
}
