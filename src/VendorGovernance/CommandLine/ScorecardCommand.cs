using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Reports;
using VendorGovernance.Scorecards;

namespace VendorGovernance.CommandLine;

internal sealed class ScorecardCommand : AppCommand
{
    private static readonly Argument<DateOnly> Month = new("month") { Description = "yyyy-MM.", CustomParser = DayOption.ParseMonth };

    private static readonly Option<string?> Vendor = new("--vendor") { Description = "Code of one vendor." };

    private static readonly Option<bool> All = new("--all") { Description = "Every vendor in use." };

    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "Folder for the PDF files.", Required = true };

    private static readonly Option<string?> Language = new("--language") { Description = "zh-CN or en; the organisation's by default." };

    public ScorecardCommand() : base("scorecard", "Write the scorecards of a month as PDF files.")
    {
        Language.AcceptOnlyFromAmong("en", "zh-CN");
        Add(Month);
        foreach (var option in new Option[] { Vendor, All, Out, Language })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(All) == result.GetValue(Vendor) is not null)
            {
                result.AddError(Translations.Shared.In(CultureInfo.CurrentUICulture)["Say either --vendor CODE or --all."]);
            }
        });
        RunsOnDatabase(WriteAsync);
    }

    private static async Task<int> WriteAsync(ParseResult parsed, IServiceProvider services, CommandContext context, CancellationToken cancel)
    {
        var month = parsed.GetValue(Month);
        if (month > services.GetRequiredService<Clock>().Today)
        {
            throw new RuleViolationException(new Sentence("{0:Y} has not begun yet.", month));
        }

        var words = Translations.Shared.In(Languages.Of(parsed.GetValue(Language) ?? services.GetRequiredService<IOptions<Organisation>>().Value.Language));
        var vendors = await VendorsAsync(services, parsed.GetValue(Vendor), month, cancel);
        var reports = await services.GetRequiredService<ScorecardReports>().OfEachAsync(vendors, month, words, cancel);
        var pdf = services.GetRequiredService<ReportPdf>();
        var folder = parsed.GetRequiredValue(Out);
        folder.Create();

        var files = new List<string>();
        foreach (var (vendor, report) in vendors.Zip(reports))
        {
            context.Progress($"{files.Count + 1}/{vendors.Count} {vendor.Code}", worthALine: false);
            var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{vendor.Code}-{month:yyyy-MM}.{words.Culture.Name}.pdf"));
            await File.WriteAllBytesAsync(file, await pdf.DrawAsync(report, cancel), cancel);
            files.Add(file);
        }

        await services.GetRequiredService<ITrail>().NoteAsync(
            new Deed("Exported", "Scorecard", null, CalendarMonth.Text(month), [new("Files", null, string.Join(", ", files.Select(Path.GetFileName)))]), cancel);

        context.EndProgress();
        files.ForEach(context.Say);
        if (files.Count == 0)
        {
            context.Say(context.T["No vendor was in use in {0:Y}; no file was written.", month]);
        }

        context.Answer(new { files });
        return 0;
    }

    private static async Task<IReadOnlyList<VendorScorecard>> VendorsAsync(IServiceProvider services, string? code, DateOnly month, CancellationToken cancel)
    {
        var reader = services.GetRequiredService<ScorecardReader>();
        if (code is null)
        {
            return await reader.OfAllAsync(month, cancel);
        }

        var key = code.Trim().ToUpperInvariant();
        var ids = await services.GetRequiredService<GovernanceDb>().Vendors.Where(vendor => vendor.Code == key).Select(vendor => vendor.Id).ToListAsync(cancel);
        return ids.Count == 1
            ? await reader.OfVendorsAsync(ids, month, cancel)
            : throw new RuleViolationException(new Sentence("There is no vendor with the code {0}.", code));
    }
}
