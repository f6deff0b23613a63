using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using VendorGovernance.Data;

namespace VendorGovernance.Accounts;

/// <summary>Keeps the keys in the database, so that a cookie of one server is good on every other. The framework asks from outside any request.</summary>
internal sealed class SignInKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        return [.. db.SignInKeys.OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        db.SignInKeys.Add(SignInKey.Of(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }
}
