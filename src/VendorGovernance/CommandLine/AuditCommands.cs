using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.CommandLine;

/// <summary>Exit codes: 0 the trail is whole, 1 it is not, or could not be read.</summary>
internal sealed class AuditVerifyCommand : AppCommand
{
    private static readonly Option<string?> Head = new("--head") { Description = "An end of the trail that was kept, COUNT:HASH: nothing up to it may have changed." };

    private static readonly Option<FileInfo[]> KeyFiles = new("--key-file") { Description = "A key that the trail had before; may be repeated.", AllowMultipleArgumentsPerToken = true };

    public AuditVerifyCommand() : base("verify", "Find a changed, removed, inserted or moved entry, a cut-off end, a rewritten trail.")
    {
        Add(Head);
        Add(KeyFiles);
        Head.Validators.Add(result =>
        {
            if (KnownHead.Parse(result.GetValueOrDefault<string?>()) is null)
            {
                result.AddError(Translations.Shared.In(CultureInfo.CurrentUICulture)["An end of the trail is written as COUNT:HASH, the hash with 64 hexadecimal signs."]);
            }
        });
        KeyFiles.AcceptExistingOnly();
        RunsOnExistingDatabase(async (parsed, services, context, cancel) =>
        {
            var known = KnownHead.Parse(parsed.GetValue(Head));
            byte[][] keys = [.. services.GetRequiredService<AuditKey>().All, .. (parsed.GetValue(KeyFiles) ?? []).Select(file => AuditKey.Read(file.FullName))];
            var report = await services.GetRequiredService<ChainCheck>().VerifyAsync(keys, known, cancel);
            if (report.Problem is { } problem)
            {
                context.Complain(context.T[problem]);
                context.Say(context.T["{0} entries before it are whole.", report.Count]);
            }
            else
            {
                context.Say(context.T["The trail is whole: {0} entries, none changed, removed, inserted or moved.", report.Count]);
                context.Say(report.Head);
            }

            context.Answer(new { whole = report.IsWhole, entries = report.Count, head = report.IsWhole ? report.Head : null, firstBad = report.FirstBad, problem = report.Problem is null ? null : context.T[report.Problem] });
            return report.IsWhole ? 0 : Cli.Failed;
        });
    }
}

internal sealed class AuditHeadCommand : AppCommand
{
    public AuditHeadCommand() : base("head", "Print the end of the trail, to be kept outside the database.") =>
        RunsOnExistingDatabase(async (_, services, context, cancel) =>
        {
            var head = await services.GetRequiredService<GovernanceDb>().AuditHeads.AsNoTracking().SingleAsync(cancel);
            var text = AuditChain.HeadText(head.Count, head.Hash);
            context.Say(text);
            context.Answer(new { head = text });
            return 0;
        });
}

internal sealed class AuditNewKeyCommand : AppCommand
{
    public AuditNewKeyCommand() : base("new-key", "Go on with the key that the settings give now, where the old one is lost or was seen by others.") =>
        RunsOnDatabase(async (_, services, context, cancel) =>
        {
            var (db, key) = (services.GetRequiredService<GovernanceDb>(), services.GetRequiredService<AuditKey>());
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var old = (await db.AuditHeads.AsNoTracking().SingleAsync(cancel)).KeyId;
            if (old == key.Id)
            {
                throw new RuleViolationException("The settings still give the key of the trail. Set another in Audit:Key, or move audit.key away so that a new one is made.");
            }

            if (await db.AuditEntries.AnyAsync(entry => entry.KeyId == key.Id, cancel))
            {
                throw new RuleViolationException("The trail had this key before, and a key that was replaced is not used again. Set another in Audit:Key, or move the file away so that a new one is made.");
            }

            await db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.KeyId, key.Id), cancel);
            await services.GetRequiredService<ITrail>().NoteAsync(new Deed("Key of the audit trail replaced", "AuditTrail", Details: [new("Key", old, key.Id)]), cancel);
            await transaction.CommitAsync(cancel);
            context.Say(context.T["Entries from now on are written with the key {0}. Keep the old one in a file and name it in Audit:EarlierKeyFiles: verify needs it for what came before.", key.Id]);
            context.Answer(new { key = key.Id });
            return 0;
        });
}
