using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Files;

public sealed class KeepingFilesTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly GovernanceDb db;
    private readonly FixedClock clock = new(2026, 11, 22);

    public KeepingFilesTests() => db = database.Open();

    public static TheoryData<string, byte[]> Real => new()
    {
        { "contract.pdf", SampleFiles.Pdf },
        { "seal.png", SampleFiles.Png },
        { "scan.JPG", SampleFiles.Jpeg },
        { "scan.jpeg", SampleFiles.Jpeg },
        { "annex.docx", SampleFiles.Docx },
        { "prices.xlsx", SampleFiles.Zip("[Content_Types].xml", "xl/workbook.xml") },
        { "kick-off.pptx", SampleFiles.Zip("[Content_Types].xml", "ppt/presentation.xml") },
        { "all.zip", SampleFiles.Zip("a.pdf") },
        { "empty.zip", SampleFiles.Zip() },
        { "说明.txt", Encoding.UTF8.GetBytes("席位 120 个\r\n") },
        { "说明.csv", Gb18030("姓名,席位\r\n张三,1") },
        { "answer.eml", Encoding.ASCII.GetBytes("Received: by mail\r\nFrom: a@acme.example\r\n\r\nHello") },
    };

    public static TheoryData<string, byte[]> Pretended => new()
    {
        { "contract.pdf", Encoding.ASCII.GetBytes("MZ\u0090 this is a program") },
        { "contract.pdf", SampleFiles.Docx },
        { "seal.png", SampleFiles.Jpeg },
        { "scan.jpg", SampleFiles.Png },
        { "annex.docx", SampleFiles.Pdf },
        { "annex.docx", SampleFiles.Zip("[Content_Types].xml", "xl/workbook.xml") },
        { "annex.docx", SampleFiles.Zip("word/document.xml") },
        { "annex.docx", SampleFiles.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "prices.xlsx", SampleFiles.Zip("[Content_Types].xml", "xl/workbook.xml", "XL/VBAPROJECT.BIN") },
        { "all.zip", [.. Encoding.ASCII.GetBytes("MZ"), .. SampleFiles.Zip("a.pdf")] },
        { "all.zip", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { "list.csv", [65, 0, 66, 0] },
        { "list.txt", [65, 27, 91, 66] },
        { "list.txt", [0xFF, 0xFF, 0x80] },
        { "answer.eml", Encoding.ASCII.GetBytes("just words without a head") },
    };

    [Theory, MemberData(nameof(Real))]
    public async Task A_file_that_is_what_its_name_says_is_kept_with_its_hash_and_found_again(string name, byte[] content)
    {
        var file = await Keep(name, content);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal((name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))), (file.Name, file.Size, file.Sha256));
        Assert.Equal(content, await Store().ContentAsync(file.Id, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Pretended))]
    public async Task A_file_whose_content_is_not_its_type_is_refused_at_its_field(string name, byte[] content)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Keep(name, content));

        Assert.Equal("File", refusal.Field);
        Assert.Contains("is not what the end of its name says", Words.English[refusal.Sentence], StringComparison.Ordinal);
        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Theory]
    [InlineData("macro.docm")]
    [InlineData("old.doc")]
    [InlineData("page.html")]
    [InlineData("invoice.pdf.exe")]
    [InlineData("noending")]
    [InlineData("picture.svg")]
    public async Task A_kind_that_nobody_needs_as_evidence_is_refused(string name)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Keep(name, SampleFiles.Pdf));

        Assert.Equal(
            "Files of this kind are not kept. Possible are: PDF, DOCX, XLSX, PPTX, PNG, JPG, TXT, CSV, EML, ZIP.", Words.English[refusal.Sentence]);
    }

    [Fact]
    public void The_kinds_that_people_are_told_are_those_that_are_kept() => Assert.Equal(
        FileKind.All.Select(kind => kind.Extension).Where(extension => extension != ".jpeg").Select(extension => extension[1..].ToUpperInvariant()), FileKind.Names.Text.Split(", "));

    [Fact]
    public async Task An_empty_file_and_one_over_the_limit_are_refused()
    {
        var empty = await Assert.ThrowsAsync<RuleViolationException>(() => Keep("a.pdf", []));
        var large = await Assert.ThrowsAsync<RuleViolationException>(() => Keep("a.pdf", [.. SampleFiles.Pdf, .. new byte[1024 * 1024]]));

        Assert.Equal(("The file is empty.", "The file is too large; at most 1 MB."), (Words.English[empty.Sentence], Words.English[large.Sentence]));
    }

    [Theory]
    [InlineData("C:\\Users\\lin\\合同.pdf", "合同.pdf")]
    [InlineData("../../etc/contract.pdf", "contract.pdf")]
    [InlineData("con\u202Efdp.exe.pdf", "confdp.exe.pdf")]
    [InlineData("a\u0000b\r\nc.pdf", "abc.pdf")]
    [InlineData("  \u200Bprice: \"final\"?.pdf  ", "price_ _final__.pdf")]
    [InlineData("contract.pdf. . ", "contract.pdf")]
    public async Task A_name_is_kept_without_path_and_without_signs_that_are_not_seen(string given, string kept) =>
        Assert.Equal(kept, (await Keep(given, SampleFiles.Pdf)).Name);

    [Fact]
    public async Task A_name_that_is_too_long_keeps_its_end()
    {
        var name = (await Keep(new string('长', 300) + ".pdf", SampleFiles.Pdf)).Name;

        Assert.Equal((200, ".pdf"), (name.Length, name[^4..]));
    }

    [Fact]
    public async Task The_content_type_is_ours_whatever_the_browser_said() =>
        Assert.Equal("application/pdf", (await Keep("a.pdf", SampleFiles.Pdf, "text/html")).ContentType);

    [Fact]
    public async Task A_file_that_nothing_points_at_goes_after_a_day_and_one_that_is_a_proof_stays()
    {
        var orphan = await Keep("orphan.pdf", SampleFiles.Pdf);
        var proof = await Keep("proof.pdf", SampleFiles.Pdf);
        db.Task("With a proof", new DateOnly(2026, 12, 1), needsProof: true).Do(null, proof, db.Person().Id, clock.UtcNow);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await using var later = database.Open();
        clock.UtcNow = clock.UtcNow.AddHours(23);
        await new RemoveUnusedFiles(later, clock.AsClock()).RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await db.Files.CountAsync(TestContext.Current.CancellationToken));

        clock.UtcNow = clock.UtcNow.AddHours(2);
        var said = await new RemoveUnusedFiles(later, clock.AsClock()).RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal("1 files removed.", Words.English[said]);
        Assert.Equal([proof.Id], await db.FileContents.Select(content => content.FileId).ToListAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Files.AnyAsync(file => file.Id == orphan.Id, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        db.Dispose();
        database.Dispose();
    }

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    private FileStore Store() => new(db, new Actor(new HttpContextAccessor()), clock.AsClock(), Options.Create(new UploadLimit { MaxMegabytes = 1 }));

    private Task<StoredFile> Keep(string name, byte[] content, string contentType = "application/octet-stream") => Store().KeepAsync(
        new FormFile(new MemoryStream(content), 0, content.Length, "File", name) { Headers = new HeaderDictionary(), ContentType = contentType },
        "File", TestContext.Current.CancellationToken);
}
