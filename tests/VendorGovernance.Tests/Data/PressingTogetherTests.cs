using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Data;

public sealed class PressingTogetherTests
{
    [Fact]
    public async Task Archiving_and_restoring_at_the_same_moment_is_no_error_for_anyone()
    {
        await using var app = await TestApp.StartAsync();
        var person = await app.AddPersonAsync(Role.Procurement);
        using var first = app.Visit();
        await first.SignInAsync(person.Email!, TestApp.Password);
        await first.OpenAsync("/vendors/new");
        await first.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme" });
        var page = first.Path;
        var visitors = new List<Visitor>();
        for (var count = 0; count < 6; count++)
        {
            visitors.Add(app.Visit());
            await visitors[^1].SignInAsync(person.Email!, TestApp.Password);
        }

        foreach (var move in new[] { "archiving", "restoring", "archiving", "restoring" })
        {
            var tokens = await Task.WhenAll(visitors.Select(async visitor => (await visitor.OpenAsync($"{page}/edit")).Field("__RequestVerificationToken")));
            await Task.WhenAll(visitors.Zip(tokens, (visitor, token) => visitor.SendRawAsync($"{page}/{move}", $"__RequestVerificationToken={Uri.EscapeDataString(token)}")));

            Assert.All(visitors, visitor => Assert.Equal((HttpStatusCode.OK, page), (visitor.Status, visitor.Path)));
        }

        visitors.ForEach(visitor => visitor.Dispose());
    }
}
