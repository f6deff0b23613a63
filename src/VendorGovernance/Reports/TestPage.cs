using System.Reflection;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Reports;

/// <summary>A page with everything that can go wrong on paper: both languages, figures, a table, colours.</summary>
public sealed class TestPage(ReportPdf pdf, Browser browser, Clock clock, IOptions<Organisation> organisation, IOptions<SiteAddress> site)
{
    public static string Version { get; } =
        typeof(TestPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "–";

    public Task<byte[]> DrawAsync(Words words, CancellationToken cancel) => pdf.DrawAsync(Of(words), cancel);

    private Report Of(Words words) => new(
        words["Test page"],
        words["What a PDF of this program looks like"],
        words.Culture,
        organisation.Value.NameIn(words),
        words["Made on {0} ({1})", words.Instant(clock.UtcNow, clock.Zone), clock.Zone.Id],
        [
            new HeadingBlock(words["How it was made"]),
            new TableBlock(
                words["How it was made"],
                [new TableColumn(words["Fact"]), new TableColumn(words["Here"])],
                [
                    Row(words["Version of the program"], Version),
                    Row(words["Made by"], pdf.Active().Engine.ToString()),
                    Row(words["Browser"], browser.Find() ?? "–"),
                    Row(words["Fonts"], PdfFonts.Family),
                ]),
            new HeadingBlock(words["Both languages"]),
            new TextBlock("The quick brown fox jumps over the lazy dog. 0123456789 – “quotes” & <signs>."),
            new TextBlock("供应商治理：合同、服务水平与数据访问范围。天地玄黄，宇宙洪荒。“引号”、顿号与——破折号。"),
            new NoteBlock(words["A remark stands apart, with a word and a shape."], Tone.Warning),
        ])
    { Address = new Uri(site.Value.Address) };

    private static IReadOnlyList<TableCell> Row(string what, string here) => [new TableCell(what), new TableCell(here)];
}
