using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Timeline;

namespace VendorGovernance.Vendors.Moves;

/// <summary>Moves vendors, writes it on their timelines, and knows what stands against a move. The caller saves.</summary>
public sealed class VendorMoveDesk(IEnumerable<IVendorClosingCondition> conditions, Happenings happenings)
{
    public async Task<IReadOnlyList<Sentence>> AgainstAsync(Vendor vendor, VendorMove move, CancellationToken cancel)
    {
        var against = new List<Sentence>();
        if (move.AsksConditions)
        {
            foreach (var condition in conditions)
            {
                against.AddRange(await condition.OpenAsync(vendor.Id, cancel));
            }
        }

        return against;
    }

    /// <exception cref="RuleViolationException">The vendor is elsewhere by now, a reason is missing, or something stands against it.</exception>
    public async Task MoveAsync(Vendor vendor, VendorMove move, string? reason, CancellationToken cancel)
    {
        if (await AgainstAsync(vendor, move, cancel) is [var first, ..])
        {
            throw new RuleViolationException(first);
        }

        Take(vendor, move, reason);
    }

    /// <summary>A contract with the vendor is in force: an approved vendor becomes an active one. Anything else stays as it is.</summary>
    public void Engage(Vendor vendor)
    {
        if (vendor.Status == VendorStatus.Approved)
        {
            Take(vendor, VendorMoves.Engage, null);
        }
    }

    /// <summary>Its last contract has ended: an active vendor is being offboarded. Anything else stays as it is.</summary>
    public void Offboard(Vendor vendor, string reason)
    {
        if (vendor.Status == VendorStatus.Active)
        {
            Take(vendor, VendorMoves.Offboard, reason);
        }
    }

    /// <summary>A screening or a waiver approved the vendor; who is further already stays there.</summary>
    internal void Approve(Vendor vendor)
    {
        if (VendorMoves.Approve.From.Contains(vendor.Status))
        {
            Take(vendor, VendorMoves.Approve, null);
        }
    }

    /// <summary>A screening began: the vendor is in screening, unless it works for us already.</summary>
    internal void Screen(Vendor vendor)
    {
        if (VendorMoves.Screen.From.Contains(vendor.Status))
        {
            Take(vendor, VendorMoves.Screen, null);
        }
    }

    /// <summary>Its screening was rejected: a vendor that does not work for us yet is rejected with it.</summary>
    internal void Reject(Vendor vendor, string? reason)
    {
        if (vendor.Status is VendorStatus.Prospect or VendorStatus.Screening)
        {
            Take(vendor, VendorMoves.Reject, reason);
        }
    }

    private void Take(Vendor vendor, VendorMove move, string? reason)
    {
        vendor.Move(move, reason);
        happenings.Note(nameof(Vendor), vendor.Id, vendor.Id, move.Happening, reason);
    }
}
