using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.References;

public static class ReferenceQueries
{
    public static IQueryable<ReferenceCase> OfVendor(this IQueryable<ReferenceCase> references, int vendorId) =>
        references.Where(reference => reference.VendorId == vendorId).OrderByDescending(reference => reference.Id);

    public static Tone ToneOf(ReferenceVerdict verdict) => verdict switch
    {
        ReferenceVerdict.NotAsked => Tone.NoData,
        ReferenceVerdict.Confirmed => Tone.Good,
        ReferenceVerdict.InPart => Tone.Warning,
        ReferenceVerdict.NotConfirmed => Tone.Bad,
    };
}
