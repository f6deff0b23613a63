namespace VendorGovernance.Tests.Support;

/// <summary>Someone sets up a second factor by the pages, as a person would.</summary>
public static class GivenTwoFactor
{
    public static async Task<(AuthenticatorApp App, IReadOnlyList<string> Codes)> SetUpTwoFactorAsync(this Visitor visitor, TestApp app)
    {
        await visitor.OpenAsync("/account/two-factor/new");
        var phone = new AuthenticatorApp(visitor.Page.QuerySelector("code.key")!.TextContent);
        await visitor.SendAsync(new() { ["Code"] = phone.CodeAt(app.Clock.UtcNow), ["Password"] = TestApp.Password });
        var codes = visitor.Page.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent).ToList();
        app.Clock.UtcNow = app.Clock.UtcNow.AddSeconds(30);
        return (phone, codes);
    }
}
