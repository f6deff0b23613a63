using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Moves;

/// <param name="Against">What has to be done first; empty where the move is possible.</param>
public sealed record MovePage(Vendor Vendor, VendorMove Move, IReadOnlyList<Sentence> Against, MoveForm Form);

/// <summary>A move as the vendor's page offers it, or says why not.</summary>
public sealed record OfferedMove(VendorMove Move, IReadOnlyList<Sentence> Against);
