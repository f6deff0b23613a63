using System.Globalization;
using Microsoft.Extensions.Options;
using VendorGovernance.Files;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Reports;

namespace VendorGovernance.Contracts.Notices;

/// <summary>Prints a notice once in each language and keeps both files.</summary>
public sealed partial class NoticeLetters(ReportPdf pdf, FileStore files, IOptions<Organisation> organisation, ILogger<NoticeLetters> log)
{
    /// <exception cref="RuleViolationException">No PDF could be made; the sentence says what to do.</exception>
    public async Task WriteAsync(Contract contract, Notice notice, CancellationToken cancel)
    {
        try
        {
            notice.Carry(
                await KeepAsync(contract, notice, Words.English, cancel),
                await KeepAsync(contract, notice, Words.Chinese, cancel));
        }
        catch (PdfUnavailableException error)
        {
            throw new RuleViolationException(error.Remedy);
        }
        catch (PdfPrintException error)
        {
            LogNotPrinted(error);
            throw new RuleViolationException("The browser on the server did not print the PDF. Try again in a minute; if it stays, an administrator finds the reason in the log.");
        }
    }

    private async Task<StoredFile> KeepAsync(Contract contract, Notice notice, Words words, CancellationToken cancel)
    {
        var firm = organisation.Value.NameIn(words);
        var report = new Report(
            words[NoticeLetter.TitleOf(notice.Kind)],
            words["Contract {0}, {1}", contract.Number, words[contract.Title]],
            words.Culture,
            firm,
            words.LongDay(notice.MadeOn),
            NoticeLetter.Blocks(contract, notice, firm, words));
        var name = string.Create(CultureInfo.InvariantCulture, $"notice-{contract.Number}-{notice.MadeOn:yyyy-MM-dd}.{words.Culture.Name}.pdf").Replace('/', '-');
        return files.Keep(name, "application/pdf", await pdf.DrawAsync(report, cancel));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A notice could not be printed")]
    private partial void LogNotPrinted(Exception error);
}
