using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Interceptors;

namespace VillageRectification.Web.Files;

/// <summary>
/// Takes the files of a form in and stores them before anything else is looked at, so that a form that comes back still has them. A field sends
/// new files, and the ids of those that it sent before. What no record refers to within a week, the longest that a phone may be without signal, is gone.
/// </summary>
internal sealed class Uploads(AppDbContext db, CallerAccess access, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    // A form that was opened just before its week is over can still be saved.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private static readonly string[] Filters = [AppDbContext.LiveFilter, AppDbContext.ScopeFilter];

    private DateTime Oldest => clock.Instant() - Lifetime;

    /// <param name="field">Of new files and of the ids of kept ones.</param>
    /// <param name="most">Files that the field takes; what is above is told of.</param>
    public async Task<TakenFiles> TakeAsync(IFormCollection form, string field, UploadKind kind, int most, CancellationToken ct)
    {
        List<string> refused = [];
        var sent = form.Files.GetFiles(field);
        // Where there is room for one, a new one takes the place of one that was sent before, if it can be kept.
        var isReplaced = most == 1 && sent.Count > 0;
        List<TakenFile> taken = isReplaced ? [] : [.. await FindAsync(form[field], refused, ct)];
        if (taken.Count + sent.Count > most)
        {
            refused.Add(FileText.TooMany(taken.Count + sent.Count, most));
        }

        foreach (var (number, file) in sent.Take(Math.Max(0, most - taken.Count)).Index())
        {
            var name = SoundText.Mend(Path.GetFileName(file.FileName.Replace('\\', '/')));
            if (PersonalNumber.In(name) is not null)
            {
                refused.Add(FileText.Refused(name, FileText.PersonalName));
                continue;
            }

            try
            {
                var stored = await StoreAsync(file, name, kind, ct);
                if (taken.All(t => t.File.Id != stored.File.Id))
                {
                    taken.Add(stored);
                }
            }
            catch (FileRefusedException why)
            {
                refused.Add(kind is UploadKind.Photo ? FileText.RefusedPhoto(number + 1, name, why.Message) : FileText.Refused(name, why.Message));
            }
        }

        return new(isReplaced && taken.Count == 0 ? await FindAsync(form[field], refused, ct) : taken, refused);
    }

    /// <summary>Deletes what no record refers to after its week; says how many.</summary>
    public Task<int> SweepAsync(CancellationToken ct)
    {
        var over = Oldest - Grace;
        return db.StoredFiles.Where(f => f.StoredAt < over && !db.Attachments.IgnoreQueryFilters(Filters).Any(a => a.FileId == f.Id)).ExecuteDeleteAsync(ct);
    }

    /// <summary>
    /// The content of one, or its thumbnail; null when it is not the caller's to see: no record within the scope has it, or none at all and another sent it.
    /// </summary>
    public async Task<(KeptFile File, string Name, byte[] Content)?> OpenAsync(Guid id, bool isSmall, CancellationToken ct)
    {
        // What belongs to a mark of an inspection is seen by who sees the mark.
        var all = access.Current.May(Act.SeeInspections);
        var seen = db.Attachments.Where(a => all || !db.ItemScores.Any(m => m.RecordId == a.AboutRecordId));
        return await ReadAsync(db.StoredFiles.Where(f => f.Id == id && seen.Any(a => a.FileId == f.Id)), isSmall, ct)
            ?? await ReadAsync(Waiting(id), isSmall, ct);
    }

    // A query leaves filters out for all that it asks for, so this one asks for nothing else.
    private IQueryable<StoredFile> Waiting(Guid id)
    {
        var me = access.Current.AccountId;
        return db.StoredFiles.Where(f => f.Id == id && f.StoredBy == me && !db.Attachments.IgnoreQueryFilters(Filters).Any(a => a.FileId == f.Id));
    }

    private static async Task<(KeptFile File, string Name, byte[] Content)?> ReadAsync(IQueryable<StoredFile> files, bool isSmall, CancellationToken ct)
    {
        var found = await files.AsNoTracking()
            .Select(f => new { f.Id, f.Format, f.Size, f.Checksum, f.Name, Content = isSmall ? f.Thumbnail : f.Content }).SingleOrDefaultAsync(ct);
        return found?.Content is { } content ? (new(found.Id, found.Format, found.Size, found.Checksum), found.Name, content) : null;
    }

    private async Task<IReadOnlyList<TakenFile>> FindAsync(IEnumerable<string?> ids, List<string> refused, CancellationToken ct)
    {
        Guid[] asked = [.. ids.Select(i => Guid.TryParse(i, out var id) ? id : Guid.Empty).Where(i => i != Guid.Empty).Distinct().Take(FileLimits.MostIds)];
        if (asked.Length == 0)
        {
            return [];
        }

        var (me, oldest) = (access.Current.AccountId, Oldest - Grace);
        var found = await db.StoredFiles.AsNoTracking().Where(f => asked.Contains(f.Id) && f.StoredBy == me && f.StoredAt >= oldest)
            .Select(f => new TakenFile(new(f.Id, f.Format, f.Size, f.Checksum), f.Name)).ToListAsync(ct);
        if (found.Count < asked.Length)
        {
            refused.Add(FileText.Gone);
        }

        return [.. found.OrderBy(f => Array.IndexOf(asked, f.File.Id))];
    }

    private async Task<TakenFile> StoreAsync(IFormFile file, string name, UploadKind kind, CancellationToken ct)
    {
        var megabytes = kind is UploadKind.Photo ? FileLimits.PhotoMegabytes : FileLimits.FileMegabytes;
        if (file.Length > (long)megabytes * FileLimits.MegaByte)
        {
            // A camera's own format is no use made smaller.
            var head = new byte[FileReader.HeadBytes];
            await using var start = file.OpenReadStream();
            throw new FileRefusedException(FileReader.KindOf(head.AsSpan(0, await start.ReadAtLeastAsync(head, head.Length, false, ct))) is FileKind.Heic
                ? FileText.NoPhoto(FileKind.Heic) : FileText.TooLarge(megabytes));
        }

        if (file.Length == 0)
        {
            throw new FileRefusedException(FileText.Empty);
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, ct);
        }

        var read = kind is UploadKind.Photo ? await FileReader.PhotoAsync(content, ct) : await FileReader.AttachmentAsync(content, ct);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(read.Content));
        // The same file sent once more by the same account, as by a second press, is the one that is there.
        var (me, oldest) = (access.Current.AccountId, Oldest);
        var known = await db.StoredFiles.AsNoTracking()
            .Where(f => f.StoredBy == me && f.StoredAt >= oldest && f.Checksum == checksum && f.Format == read.Format)
            .OrderBy(f => f.Id).Select(f => new TakenFile(new(f.Id, f.Format, f.Size, f.Checksum), f.Name)).FirstOrDefaultAsync(ct);
        return known ?? await AddAsync(new(read.Format, name, read.Content, checksum, read.Thumbnail, me, clock.Instant()), ct);
    }

    private async Task<TakenFile> AddAsync(StoredFile stored, CancellationToken ct)
    {
        db.Add(stored);
        await db.SaveChangesAsync(ct);
        db.Entry(stored).State = EntityState.Detached;
        return new(new(stored.Id, stored.Format, stored.Size, stored.Checksum), stored.Name);
    }
}
