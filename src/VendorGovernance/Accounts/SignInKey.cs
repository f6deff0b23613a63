using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts;

/// <summary>A key that protects sign-in cookies and forms, as the framework wrote it. Every server reads the same ones.</summary>
public sealed class SignInKey
{
    private SignInKey()
    {
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    [Secret]
    public string Xml { get; private set; } = "";

    public static SignInKey Of(string name, string xml) => new() { Name = name, Xml = xml };
}
