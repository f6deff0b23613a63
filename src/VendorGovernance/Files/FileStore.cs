using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Files;

/// <summary>The one seam to the bytes: whoever wants them elsewhere than in the database changes this.</summary>
public sealed class FileStore(GovernanceDb db, Actor actor, Clock clock, IOptions<UploadLimit> limit)
{
    /// <summary>Adds the file to the context; the caller's save stores it.</summary>
    /// <exception cref="RuleViolationException">It is empty, too large, of a kind that is not kept, or not what its name says.</exception>
    public async Task<StoredFile> KeepAsync(IFormFile upload, string field, CancellationToken cancel)
    {
        var name = FileNames.Clean(upload.FileName);
        if (FileKind.Of(name) is not { } kind)
        {
            throw new RuleViolationException(field, new Sentence("Files of this kind are not kept. Possible are: {0}.", FileKind.Names));
        }

        if (upload.Length > limit.Value.Bytes)
        {
            throw new RuleViolationException(field, new Sentence("The file is too large; at most {0} MB.", limit.Value.MaxMegabytes));
        }

        using var content = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(content, cancel);
        var bytes = content.ToArray();
        if (bytes.Length == 0)
        {
            throw new RuleViolationException(field, "The file is empty.");
        }

        if (!kind.IsWhatItSays(bytes))
        {
            throw new RuleViolationException(
                field, new Sentence("The content of {0} is not what the end of its name says, or it holds macros. Save it again as {1} and choose that file.", name, kind.Extension[1..].ToUpperInvariant()));
        }

        return Keep(name, kind.ContentType, bytes);
    }

    /// <summary>The same for what the program itself made, like the PDF of a notice.</summary>
    public StoredFile Keep(string name, string contentType, byte[] content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var file = StoredFile.Of(FileNames.Clean(name), contentType, content.Length, sha256, actor.AccountId, clock.UtcNow);
        db.Files.Add(file);
        db.FileContents.Add(FileContent.Of(file, content));
        return file;
    }

    public Task<byte[]> ContentAsync(int fileId, CancellationToken cancel) =>
        db.FileContents.Where(content => content.FileId == fileId).Select(content => content.Bytes).SingleAsync(cancel);
}
