using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace VendorGovernance.Platform.Text;

/// <summary>The English name of an enum member, which is also its key for translation: its [Display], or its own words.</summary>
public static class DisplayNames
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum member) => Known.GetOrAdd(member, static value =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? value.ToString());
}
