using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

/// <summary>All vendors by name, in either language, and by code, for texts in which people name one.</summary>
public sealed class VendorDirectory
{
    private readonly ILookup<string, Entry> byName;
    private readonly Dictionary<string, Entry> byCode;
    private readonly Dictionary<int, Entry> byId;
    private readonly Dictionary<string, Vendor> added = [];

    private VendorDirectory(IReadOnlyList<Entry> entries)
    {
        byName = entries
            .SelectMany(entry => new[] { entry.Name.En, entry.Name.Zh }.Select(name => SearchKey.Of(name)).Where(key => key.Length > 0).Distinct(), (entry, key) => (entry, key))
            .ToLookup(pair => pair.key, pair => pair.entry);
        byCode = entries.DistinctBy(entry => SearchKey.Of(entry.Code)).ToDictionary(entry => SearchKey.Of(entry.Code));
        byId = entries.ToDictionary(entry => entry.Id);
    }

    public static async Task<VendorDirectory> LoadAsync(GovernanceDb db, CancellationToken cancel)
    {
        var rows = await db.Vendors.AsNoTracking().Select(vendor => new { vendor.Id, vendor.Code, vendor.Name.En, vendor.Name.Zh }).ToListAsync(cancel);
        return new VendorDirectory([.. rows.Select(row => new Entry(row.Id, row.Code, new LocalName(row.En, row.Zh)))]);
    }

    /// <summary>Several vendors bear this name, so that only a code can tell them apart.</summary>
    public bool IsAmbiguous(string text) => byName[SearchKey.Of(text)].Skip(1).Any() && !byCode.ContainsKey(SearchKey.Of(text));

    /// <summary>Null for a vendor that is not registered. A name goes before a code, so that a code given by us takes nobody's name.</summary>
    public int? Find(string text)
    {
        var key = SearchKey.Of(text);
        var named = byName[key].Take(2).ToList();
        return named.Count == 1 ? named[0].Id : byCode.TryGetValue(key, out var entry) ? entry.Id : null;
    }

    public LocalName? NameOf(int vendorId) => byId.GetValueOrDefault(vendorId)?.Name;

    /// <summary>A new vendor of that name with a free code; the same again when the name is given a second time.</summary>
    public Vendor Add(string name, DateTime now)
    {
        var key = SearchKey.Of(name);
        if (!added.TryGetValue(key, out var vendor))
        {
            var code = VendorCodes.For(name, taken => byCode.ContainsKey(taken) || added.Values.Any(other => other.Code == taken));
            vendor = Vendor.Receive(new VendorDetails(code, LocalName.Of(name), LocalName.None, null, null, null), now);
            added.Add(key, vendor);
        }

        return vendor;
    }

    private sealed record Entry(int Id, string Code, LocalName Name);
}
