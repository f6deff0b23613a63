using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VendorGovernance.Tests.Support;

/// <summary>Someone at a browser without script: follows links, fills forms, reads what comes back.</summary>
public sealed class Visitor : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    private Uri server;

    public Visitor(Uri address)
    {
        server = address;
        client = new HttpClient(new HttpClientHandler
        {
            CookieContainer = cookies,
            AllowAutoRedirect = true,
            // A proxy of a test has a certificate that nobody knows.
            ServerCertificateCustomValidationCallback = (request, _, _, problem) => problem == System.Net.Security.SslPolicyErrors.None || request.RequestUri!.IsLoopback,
        })
        {
            BaseAddress = address,
        };
    }

    /// <summary>What the browser keeps for the place it visits.</summary>
    public IReadOnlyCollection<Cookie> Cookies => cookies.GetCookies(server);

    private string? token;

    public HttpResponseMessage Answer { get; private set; } = null!;

    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The same browser, with its cookies, for whoever walks by other means.</summary>
    public HttpClient Client => client;

    public HttpStatusCode Status => Answer.StatusCode;

    public string Path => Answer.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>The text of the page's main part.</summary>
    public string Text => Page.QuerySelector("main")!.TextContent;

    public string Cookie(string name) => cookies.GetCookies(server)[name]!.Value;

    public string Field(string name) => Page.QuerySelector($"[name='{name}']")!.GetAttribute("value")!;

    public string Language { init => client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(value); }

    public Task<Visitor> OpenAsync(string path) => TakeAsync(client.GetAsync(At(path)));

    public Task<byte[]> DownloadAsync(string path) => client.GetByteArrayAsync(At(path));

    public async Task SignInAsync(string email, string password)
    {
        await OpenAsync("/sign-in");
        await SendAsync(new() { ["Email"] = email, ["Password"] = password });
    }

    /// <summary>Sends the page's main form with these fields changed; everything else as the page has it.</summary>
    public Task<Visitor> SendAsync(Dictionary<string, string> changes, string form = "main form[method=post]") =>
        SendAsync(Page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {form} on {Path}."), changes);

    /// <summary>Presses a button that sends its form to an address of its own.</summary>
    public Task<Visitor> PressAsync(string formAction, Dictionary<string, string> changes)
    {
        var button = (IHtmlButtonElement)Page.QuerySelector($"main button[formaction$='{formAction}']")!;
        return TakeAsync(client.PostAsync(At(button.GetAttribute("formaction")!), new FormUrlEncodedContent(Values(button.Form!, changes))));
    }

    /// <summary>Sends the page's upload form with a file.</summary>
    public Task<Visitor> UploadAsync(string fileName, byte[] content, Dictionary<string, string>? changes = null, string field = "File")
    {
        var form = (IHtmlFormElement)Page.QuerySelector("main form[enctype='multipart/form-data']")!;
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in Values(form, changes ?? []))
        {
            body.Add(new StringContent(value), name);
        }

        body.Add(new ByteArrayContent(content), field, fileName);
        return TakeAsync(client.PostAsync(At(form.GetAttribute("action") ?? Path), body));
    }

    /// <summary>Sends a form that no page has, word for word.</summary>
    public Task<Visitor> SendRawAsync(string path, string form) => TakeAsync(client.PostAsync(
        At(path), new StringContent(form, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded")));

    /// <summary>Sends an empty form with the token of the last page that had one, as a button would.</summary>
    public Task<Visitor> PostAsync(string path) => TakeAsync(client.PostAsync(
        At(path), new FormUrlEncodedContent(token is null ? [] : [KeyValuePair.Create(TokenField, token)])));

    /// <summary>From now on the same browser, with its cookies, asks another server of the same installation.</summary>
    public void GoTo(Uri other) => server = other;

    public void Dispose() => client.Dispose();

    private Uri At(string path) => new(server, path);

    private Task<Visitor> SendAsync(IHtmlFormElement form, Dictionary<string, string> changes)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : Path;
        return TakeAsync(client.PostAsync(At(action), new FormUrlEncodedContent(Values(form, changes))));
    }

    private static Dictionary<string, string> Values(IHtmlFormElement form, Dictionary<string, string> changes)
    {
        var values = new Dictionary<string, string>();
        foreach (var field in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement { Type: "radio" } choice => choice.IsChecked ? choice.Value : null,
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement text => text.Value,
                _ => null,
            };
            if (value is not null)
            {
                values.TryAdd(field.GetAttribute("name")!, value);
            }
        }

        foreach (var (name, value) in changes)
        {
            values[name] = value;
        }

        return values;
    }

    private async Task<Visitor> TakeAsync(Task<HttpResponseMessage> sending)
    {
        Answer = await sending;
        var content = await Answer.Content.ReadAsStringAsync();
        Page = new HtmlParser().ParseDocument(content);
        token = Page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? token;
        return this;
    }
}
