using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Shell;

public sealed class SeveralServersTests
{
    [Fact]
    public async Task Who_signed_in_at_one_server_is_signed_in_at_the_other_and_a_form_of_one_is_taken_by_the_other()
    {
        var folder = Directory.CreateTempSubdirectory("vg-shared-").FullName;
        Dictionary<string, string?> shared = new() { ["Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "shared.db")}" };
        await using (var one = await TestApp.StartAsync(settings: shared))
        await using (var other = await TestApp.StartAsync(settings: shared))
        {
            using var visitor = await one.SignedInAsAsync(Role.Procurement);
            await visitor.OpenAsync("/vendors/new");

            visitor.GoTo(other.Address);
            await visitor.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme" });

            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Equal(other.Address.Port, visitor.Answer.RequestMessage!.RequestUri!.Port);
            Assert.Contains("Vendor registered.", visitor.Text, StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Health_answers_a_stranger_with_one_word()
    {
        await using var app = await TestApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        var cancel = TestContext.Current.CancellationToken;

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), cancel));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), cancel));
    }

    [Fact]
    public async Task A_server_whose_database_is_behind_lives_and_is_not_ready()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(async db => await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "DELETE FROM __EFMigrationsHistory", TestContext.Current.CancellationToken));
        using var client = new HttpClient { BaseAddress = app.Address };
        var cancel = TestContext.Current.CancellationToken;

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative), cancel)).StatusCode);
        var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync(cancel));
    }

    [Theory]
    [InlineData("127.0.0.1", "https")]
    [InlineData("10.9.8.7, 127.0.0.0/8", "https")]
    [InlineData("", "http")]
    [InlineData("10.9.8.7", "http")]
    public async Task The_protocol_of_a_proxy_is_believed_only_where_the_proxy_is_named(string trusted, string scheme)
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Site:TrustedProxies"] = trusted });
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var answer = await client.GetAsync(new Uri("/contracts", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(scheme, answer.Headers.Location!.Scheme);
        Assert.Equal(scheme == "https", answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("vendors.firm.example", "vendors.firm.example")]
    [InlineData("elsewhere.example", "127.0.0.1")]
    public async Task The_host_of_a_proxy_is_believed_only_where_it_is_the_one_that_people_use(string said, string believed)
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Site:TrustedProxies"] = "127.0.0.1", ["Site:Address"] = "https://vendors.firm.example" });
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", said);

        var answer = await client.GetAsync(new Uri("/contracts", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(believed, answer.Headers.Location!.Host);
    }
}
