using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Contracts.Notices;

/// <summary>The text of a notice in one language, as blocks of a document.</summary>
internal static class NoticeLetter
{
    public static Sentence TitleOf(NoticeKind kind) => kind == NoticeKind.NonRenewal
        ? new Sentence("Notice of non-renewal")
        : new Sentence("Notice of termination");

    public static IReadOnlyList<ReportBlock> Blocks(Contract contract, Notice notice, string firm, Words words)
    {
        var vendor = words[contract.Vendor!.Name];
        return
        [
            new TextBlock(words["To: {0}", vendor]),
            new TableBlock(
                words["The contract"],
                [words["Number"], contract.Number],
                [
                    Row(words["Title"], words[contract.Title]),
                    Row(words["Parties"], words["{0} and {1}", firm, vendor]),
                    Row(words["In force since"], words.Day(contract.StartsOn)),
                    Row(words["Last day as agreed"], contract.LastDay is { } last ? words.Day(last) : words["open-ended"]),
                    Row(words["Clause"], notice.Clause ?? "–"),
                    Row(words["Last day by this notice"], words.Day(notice.LastDay)),
                ]),
            new TextBlock(words[Statement(notice)]),
            .. notice.CureUntil is { } cure ? new ReportBlock[] { new TextBlock(words["The breach could be remedied until {0:D}.", cure]) } : [],
            .. Transition(contract, notice, words),
            new TextBlock(words["Please confirm in writing that you have received this notice, and name the person who works with us on the handover."]),
            new TableBlock(
                words["Signature"],
                [words["For"], words["Name and position"], words["Signature or seal"], words["Date"]],
                [[new TableCell(firm), new TableCell("　"), new TableCell("　"), new TableCell("　")], [words["Received for {0}", vendor], "　", "　", "　"]]),
        ];
    }

    private static Sentence Statement(Notice notice) => notice.Kind switch
    {
        NoticeKind.NonRenewal => new Sentence("We do not wish to continue this contract beyond the term that runs. It ends at the end of {0:D}; no further term begins.", notice.LastDay),
        NoticeKind.Ordinary => new Sentence("We terminate this contract with the notice period that was agreed. It ends at the end of {0:D}.", notice.LastDay),
        NoticeKind.EarlyTermination => new Sentence("We terminate this contract before its agreed last day, as the clause named above allows. It ends at the end of {0:D}.", notice.LastDay),
        NoticeKind.Breach => new Sentence("We terminate this contract for breach, as the clause named above allows. It ends at the end of {0:D}. Our claims for damages stay as they are.", notice.LastDay),
        NoticeKind.Agreement => new Sentence("Both sides have agreed that this contract ends at the end of {0:D}.", notice.LastDay),
    };

    private static IEnumerable<ReportBlock> Transition(Contract contract, Notice notice, Words words) =>
        contract.TermsOn(notice.LastDay).TransitionDays is > 0 and var days
            ? [new TextBlock(words["The transition period of {0} days runs until {1:D}. Until then, the service is handed over in an orderly way, and accounts, equipment and data are given back.", days, notice.LastDay.AddDays(days)])]
            : [];

    private static IReadOnlyList<TableCell> Row(string what, string value) => [new TableCell(what), new TableCell(value)];
}
