using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Documents;

/// <summary>Documents that lapse in the next 30 days, or have lapsed: for the owner of the contract, or everyone who may put a newer version on file.</summary>
internal sealed class DocumentsToday(GovernanceDb db) : ITodaySource
{
    private const int DaysAhead = 30;

    public Sentence Title => new("Contract documents");

    public string Permission => Permissions.EditContracts;

    public string RegisterOf(TodayGroup group) => group == TodayGroup.Overdue ? $"/documents?state={DocumentStanding.Lapsed}" : $"/documents?expiresWithin={DaysAhead}";

    public async Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel)
    {
        var me = person.AccountId();
        var documents = await db.ContractDocuments.VisibleTo(person).LapsingBy(today.AddDays(DaysAhead), today)
            .Where(document => document.Contract!.OwnerId == me || document.Contract.OwnerId == null)
            .OrderBy(document => document.ExpiresOn).AsWatched().ToListAsync(cancel);
        return [.. documents.Select(document => new TodayItem(document.Say(today), document.ExpiresOn, document.Path, DocumentDates.ToneOn(null, document.ExpiresOn, today)))];
    }
}
