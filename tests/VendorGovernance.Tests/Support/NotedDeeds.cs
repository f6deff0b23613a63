using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Tests.Support;

/// <summary>What stands in the application's trail beside the changes of records, oldest first.</summary>
public sealed class NotedDeeds(TestApp app)
{
    private static readonly string[] OfRecords = ["Added", "Changed", "Removed", "Archived", "Restored"];

    public IEnumerable<string> Deeds => All().Select(deed => deed.What);

    public IEnumerable<Deed> Of(string what) => All().Where(deed => deed.What == what);

    private List<Deed> All() => app.DoAsync(services =>
    {
        var db = services.GetRequiredService<GovernanceDb>();
        var personal = db.PersonalValues.AsNoTracking().ToList().ToDictionary(value => (value.EntryNumber, value.Slot));
        return Task.FromResult(db.AuditEntries.AsNoTracking().Where(entry => !OfRecords.Contains(entry.What)).OrderBy(entry => entry.Number).ToList()
            .Select(entry => DeedOf(entry, personal)).ToList());
    }).GetAwaiter().GetResult();

    private static Deed DeedOf(AuditEntry entry, Dictionary<(long, int), PersonalValue> personal)
    {
        var stored = EntryDetails.Read(entry.DetailsJson).Where(detail => detail.Field != TrailAppender.OriginField).ToList();
        var details = stored.Select(detail =>
        {
            var values = detail.Slot == 0 ? (detail.From, detail.To) : EntryDetails.Read(personal[(entry.Number, detail.Slot)])!.Value;
            return new DeedDetail(detail.Field, values.Item1, values.Item2, detail.Slot > 0);
        });
        return new Deed(entry.What, entry.Kind, entry.SubjectId, entry.Label, [.. details]) { PersonId = stored.Select(detail => detail.Person).FirstOrDefault(person => person is not null) };
    }
}
