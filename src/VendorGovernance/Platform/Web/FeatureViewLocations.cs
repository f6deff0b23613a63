using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace VendorGovernance.Platform.Web;

/// <summary>A view lies beside its controller: the controller's namespace names the folder.</summary>
internal sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Folder = "feature";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            var name = action.ControllerTypeInfo.Namespace ?? "";
            context.Values[Folder] = name.Replace("VendorGovernance", "", StringComparison.Ordinal).Replace('.', '/');
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        [$"{context.Values[Folder]}/{{0}}.cshtml", "/Shell/{0}.cshtml"];
}
