using Microsoft.AspNetCore.Routing.Matching;

namespace VendorGovernance.Accounts;

/// <summary>
/// Where one address has two pages, a vendor's contact gets the one for contacts and everyone else the other. The two share
/// no row and no view, so what is added to the firm's page is not shown to a vendor by anyone's forgetting.
/// </summary>
internal sealed class PagesOfContacts : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 1000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(IsForContacts);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var isContact = httpContext.User.OnlyVendor() is not null;
        var valid = Enumerable.Range(0, candidates.Count).Where(candidates.IsValidCandidate).ToList();
        if (valid.Any(at => IsForContacts(candidates[at].Endpoint) == isContact))
        {
            foreach (var other in valid.Where(at => IsForContacts(candidates[at].Endpoint) != isContact))
            {
                candidates.SetValidity(other, false);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsForContacts(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ForContactsAttribute>() is not null;
}
