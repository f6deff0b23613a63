using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

/// <summary>Vendors from a file, by their codes. New ones count as approved for a while.</summary>
internal sealed partial class VendorImporter(GovernanceDb db, Clock clock) : IImporter
{
    public string Kind => "vendors";

    public Sentence Name => new("Vendors");

    public Sentence Order(int records) => records == 1 ? new Sentence("Import one vendor") : new Sentence("Import {0} vendors", records);

    public string Permission => Permissions.EditVendors;

    public IReadOnlyList<ImportField> Fields => VendorFields.All;

    public async Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel)
    {
        var owners = (await db.Users.Where(account => account.VendorId == null && account.IsActive).Select(account => new { account.Id, account.NormalizedEmail }).ToListAsync(cancel))
            .ToDictionary(account => account.NormalizedEmail!, account => account.Id);
        var holders = await db.VendorIdentifiers.Where(held => held.Kind == IdentifierKind.CreditCode)
            .Select(held => new { held.Code, Holder = held.Vendor!.Code }).ToDictionaryAsync(held => held.Code, held => held.Holder, cancel);
        CheckValues(rows, owners, holders);
        var done = 0;
        foreach (var portion in rows.Chunk(ImportSession.Portion))
        {
            await TakePortionAsync([.. portion.Where(row => !row.IsRejected)], owners, session, cancel);
            done += portion.Length;
            await session.SaveAsync(done, cancel);
        }
    }

    private static void CheckValues(IReadOnlyList<ImportRow> rows, Dictionary<string, int> owners, Dictionary<string, string> holders)
    {
        var seen = new Dictionary<string, int>();
        foreach (var row in rows.Where(row => row.Text(VendorFields.Code) is not null))
        {
            var code = CodeOf(row);
            if (!Code().IsMatch(code))
            {
                row.Reject(VendorFields.Code, new Sentence("Letters, digits, dot, hyphen and underscore only."));
            }
            else if (!seen.TryAdd(code, row.Number))
            {
                row.Reject(VendorFields.Code, new Sentence("Row {0} already has this code.", seen[code]));
            }

            if (row.Text(VendorFields.Email) is { } mail && !new EmailAddressAttribute().IsValid(mail))
            {
                row.Reject(VendorFields.Email, new Sentence("This is not an e-mail address."));
            }

            if (row.Text(VendorFields.Owner) is { } owner && !owners.ContainsKey(owner.ToUpperInvariant()))
            {
                row.Reject(VendorFields.Owner, new Sentence("Nobody of ours signs in with {0}.", owner));
            }

            CheckCreditCode(row, code, holders);
        }
    }

    private static void CheckCreditCode(ImportRow row, string code, Dictionary<string, string> holders)
    {
        if (row.Text(VendorFields.CreditCode) is not { } given)
        {
            return;
        }

        var normal = IdentifierRules.Normal(IdentifierKind.CreditCode, given);
        if (IdentifierRules.Refuse(IdentifierKind.CreditCode, normal) is { } refusal)
        {
            row.Reject(VendorFields.CreditCode, refusal);
        }
        else if (!holders.TryAdd(normal, code) && holders[normal] != code)
        {
            row.Reject(VendorFields.CreditCode, new Sentence("The vendor {0} already has it.", holders[normal]));
        }
    }

    private async Task TakePortionAsync(IReadOnlyList<ImportRow> rows, Dictionary<string, int> owners, ImportSession session, CancellationToken cancel)
    {
        var codes = rows.Select(CodeOf).ToList();
        var stored = await db.Vendors.Include(vendor => vendor.Identifiers).Where(vendor => codes.Contains(vendor.Code)).ToDictionaryAsync(vendor => vendor.Code, cancel);
        foreach (var row in rows)
        {
            try
            {
                Take(row, stored.GetValueOrDefault(CodeOf(row)), owners, session);
            }
            catch (RuleViolationException refusal)
            {
                row.Reject(refusal.Field is nameof(Vendor.Country) ? VendorFields.Country : VendorFields.Name, refusal.Sentence);
            }
        }
    }

    private void Take(ImportRow row, Vendor? stored, Dictionary<string, int> owners, ImportSession session)
    {
        var before = stored is null ? null : VendorForm.Of(stored).ToDetails();
        var details = VendorRow(row, before, owners);
        var what = new Sentence("Vendor {0} with the code {1}", details.Name, details.Code);
        if (stored is null)
        {
            db.Vendors.Add(Vendor.Receive(details, clock.UtcNow));
            session.Created(row, what);
        }
        else if (VendorChanges.Between(before!, details).ToList() is { Count: > 0 } changes)
        {
            stored.Revise(details);
            session.Updated(row, what, changes);
        }
        else
        {
            session.Unchanged();
        }
    }

    /// <summary>What the file says, and beyond that what was stored.</summary>
    private static VendorDetails VendorRow(ImportRow row, VendorDetails? stored, Dictionary<string, int> owners)
    {
        string? Text(string field, string? old) => stored is null || row.Says(field) ? row.Text(field) : old;

        var (name, zh) = (Text(VendorFields.Name, stored?.Name.En), Text(VendorFields.NameZh, stored?.Name.Zh));
        var names = zh is null && name is not null && LocalName.IsChinese(name) ? new LocalName(stored?.Name.En, name) : new LocalName(name, zh);
        var owner = stored is null || row.Says(VendorFields.Owner) ? row.Text(VendorFields.Owner) is { } mail ? owners[mail.ToUpperInvariant()] : (int?)null : stored.OwnerId;
        var identifiers = new Dictionary<IdentifierKind, string>(stored?.Identifiers ?? new Dictionary<IdentifierKind, string>());
        if (Text(VendorFields.CreditCode, null) is { } creditCode)
        {
            identifiers[IdentifierKind.CreditCode] = IdentifierRules.Normal(IdentifierKind.CreditCode, creditCode);
        }

        return new VendorDetails(
            CodeOf(row), names, new LocalName(Text(VendorFields.City, stored?.City.En), Text(VendorFields.CityZh, stored?.City.Zh)),
            Text(VendorFields.Country, stored?.Country)?.ToUpperInvariant(), Text(VendorFields.Email, stored?.ContactEmail), Text(VendorFields.Notes, stored?.Notes))
        {
            OwnerId = owner,
            ParentId = stored?.ParentId,
            IsInternal = stored?.IsInternal ?? false,
            Identifiers = identifiers,
        };
    }

    private static string CodeOf(ImportRow row) => row.Text(VendorFields.Code)!.Trim().ToUpperInvariant();

    [GeneratedRegex("^[A-Z0-9][A-Z0-9._-]*$")]
    private static partial Regex Code();
}
