using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Risk;

public static class RiskTiers
{
    public static Tone ToneOf(RiskTier tier) => tier switch
    {
        RiskTier.One => Tone.Bad,
        RiskTier.Two => Tone.Warning,
        RiskTier.Three => Tone.Good,
    };
}
