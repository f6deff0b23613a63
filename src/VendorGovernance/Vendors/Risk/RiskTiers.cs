using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Risk;

public static class RiskTiers
{
    public static Tone ToneOf(RiskTier tier) => tier switch
    {
        RiskTier.One => Tone.Warning,
        RiskTier.Two => Tone.None,
        RiskTier.Three => Tone.None,
    };
}
