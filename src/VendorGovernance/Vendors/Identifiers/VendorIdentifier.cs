using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Identifiers;

/// <summary>By what a register of the world knows the vendor. The same one never stands for two vendors.</summary>
public sealed class VendorIdentifier : ILabelled
{
    private VendorIdentifier()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public IdentifierKind Kind { get; private set; }

    /// <summary>In its normal form, see <see cref="IdentifierRules"/>.</summary>
    public string Code { get; private set; } = "";

    public string Label => Code;

    internal static VendorIdentifier Of(IdentifierKind kind, string value) => new() { Kind = kind, Code = value };

    internal void Correct(string value) => Code = value;
}
