namespace VendorGovernance.Accounts;

/// <summary>Who reports to whom must lead upwards and end.</summary>
public static class Superiors
{
    /// <param name="managers">Of everyone who has one, as it stands.</param>
    public static bool MakesCircle(int person, int manager, IReadOnlyDictionary<int, int> managers)
    {
        var seen = new HashSet<int> { person };
        int? above = manager;
        while (above is { } next)
        {
            if (!seen.Add(next))
            {
                return true;
            }

            above = managers.TryGetValue(next, out var higher) ? higher : null;
        }

        return false;
    }
}
