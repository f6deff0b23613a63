using System.Net;
using VendorGovernance.Tests.Imports.Wizard;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Platform.Web;

public class UploadLimitTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly Dictionary<string, string?> OneMegabyte = new() { ["Files:MaxMegabytes"] = "1" };

    [Theory]
    [InlineData(Megabyte + 1)]
    [InlineData(Megabyte + (40 * 1024))]
    [InlineData(3 * Megabyte)]
    public async Task A_file_over_the_limit_is_answered_with_the_limit(int size)
    {
        await using var wizard = await AWizard.StartAsync(settings: OneMegabyte);

        var page = await wizard.UploadAsync("large.csv", new byte[size]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("At most 1 MB can be uploaded.", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await wizard.RunsAsync());
    }

    [Fact]
    public async Task A_file_of_just_the_limit_passes()
    {
        await using var wizard = await AWizard.StartAsync(settings: OneMegabyte);
        var header = "number,vendor,title,currency,start\n"u8.ToArray();
        byte[] content = [.. header, .. Enumerable.Repeat((byte)'a', Megabyte - header.Length)];

        var page = await wizard.UploadAsync("full.csv", content);

        Assert.Equal((HttpStatusCode.OK, 1), (page.Status, await wizard.RunsAsync()));
    }

    [Fact]
    public async Task A_form_that_does_not_announce_its_length_is_held_to_the_limit_too()
    {
        await using var app = await TestApp.StartAsync(settings: OneMegabyte);
        using var client = new HttpClient { BaseAddress = app.Address };
        using var body = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 * Megabyte]), "File", "large.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative)) { Content = body };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
