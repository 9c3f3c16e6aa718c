using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger.Marks;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// Uploaded ledgers between preview and confirmation, in the database, so that a fault leaves the whole of one or nothing and every
/// instance finds it. Gone on cancelling, and after a week; of an imported one stays what was said of it, so that a second click hears it too.
/// </summary>
internal sealed class WaitingLedgers(AppDbContext db, LedgerReadings readings, LedgerFiles files, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const int MostListed = 10;

    private DateTime Oldest => clock.Instant() - Lifetime;

    /// <summary>Till when a file waits that was uploaded at that time; both UTC.</summary>
    public static DateTime Until(DateTime uploadedAt) => uploadedAt + Lifetime;

    /// <param name="reading">What the content says.</param>
    public async Task<string> KeepAsync(
        Guid account, string fileName, Stream content, LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        var id = RandomNumberGenerator.GetHexString(WaitingLedger.IdLength, lowercase: true);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        db.Add(new WaitingLedger(id, account, fileName, copy.ToArray(), heading, clock.Instant()));
        await db.SaveChangesAsync(ct);
        readings.Keep(id, await files.WordsKeyAsync(heading, ct), reading);
        return id;
    }

    /// <summary>Null when the account has no such ledger waiting, or its week is over.</summary>
    public async Task<WaitingUpload?> FindAsync(Guid account, string id, CancellationToken ct)
    {
        var upload = await Of(account, id).Where(w => w.UploadedAt >= Oldest && w.Size > 0)
            .Select(w => new WaitingUpload(w.Id, w.FileName, w.Size, w.Heading, w.UploadedAt, w.ImportedInto, w.Outcome)).SingleOrDefaultAsync(ct);
        return upload is { ImportedInto: null } ? upload with { Heading = await WithDaysAsync(upload.Heading, ct) } : upload;
    }

    // The head may have moved the days of the campaign that was chosen while the file waits.
    private async Task<LedgerHeading> WithDaysAsync(LedgerHeading heading, CancellationToken ct) => heading.County is { } county
        && await db.Campaigns.Where(c => c.CountyCode == county && c.Name == heading.Campaign).Select(c => new { c.Start, c.Deadline })
            .SingleOrDefaultAsync(ct) is { } days ? heading with { Start = days.Start, Deadline = days.Deadline } : heading;

    /// <summary>Those of the account that wait, the latest first.</summary>
    public async Task<IReadOnlyList<WaitingUpload>> WaitingAsync(Guid account, CancellationToken ct) => await db.WaitingLedgers.AsNoTracking()
        .Where(w => w.AccountId == account && w.ImportedInto == null && w.UploadedAt >= Oldest && w.Size > 0)
        .OrderByDescending(w => w.UploadedAt).Take(MostListed)
        .Select(w => new WaitingUpload(w.Id, w.FileName, w.Size, w.Heading, w.UploadedAt, w.ImportedInto, w.Outcome)).ToListAsync(ct);

    public async Task<LedgerReading> ReadAsync(Guid account, WaitingUpload upload, CancellationToken ct) => await readings.OfAsync(
        upload.Id, await files.WordsKeyAsync(upload.Heading, ct), async () =>
    {
        using var file = new MemoryStream(await Of(account, upload.Id).Select(w => w.Content).SingleAsync(ct));
        return await files.ReadAsync(file, upload.Heading, ct);
    });

    /// <summary>The sheets of a workbook as they stand.</summary>
    public Task<IReadOnlyList<OfficeTable>> TablesAsync(Guid account, WaitingUpload upload, CancellationToken ct) => readings.TablesOfAsync(
        upload.Id, async () =>
    {
        using var file = new MemoryStream(await Of(account, upload.Id).Select(w => w.Content).SingleAsync(ct));
        return OfficeTables.Of(file);
    });

    /// <summary>The workbook as it was uploaded, with those cells marked; null where it cannot be written again.</summary>
    public async Task<byte[]?> MarkedAsync(Guid account, WaitingUpload upload, IEnumerable<MarkedCell> cells, CancellationToken ct)
    {
        using var file = new MemoryStream(await Of(account, upload.Id).Select(w => w.Content).SingleAsync(ct));
        return MarkedWorkbook.Of(file, cells);
    }

    /// <summary>How a workbook seems to be read that is in a form of the office's own; null where nothing of it could be.</summary>
    public async Task<LedgerHeading?> RecogniseAsync(Guid account, WaitingUpload upload, CancellationToken ct)
    {
        using var file = new MemoryStream(await Of(account, upload.Id).Select(w => w.Content).SingleAsync(ct));
        return await files.RecogniseAsync(file, upload.FileName, await ReadAsync(account, upload, ct), upload.Heading, [], ct);
    }

    /// <summary>Keeps what was said of it; it is read again.</summary>
    public async Task<WaitingUpload> AnswerAsync(Guid account, WaitingUpload upload, LedgerHeading heading, CancellationToken ct)
    {
        await Of(account, upload.Id).ExecuteUpdateAsync(w => w.SetProperty(l => l.Heading, heading), ct);
        readings.Drop(upload.Id);
        return upload with { Heading = heading };
    }

    /// <summary>It is imported: what was said of it stays for its week, the file goes. Call in the transaction of the import.</summary>
    public async Task ConfirmAsync(Guid account, string id, Guid campaign, string outcome, CancellationToken ct)
    {
        byte[] none = [];
        // What was said of files that were given up before has come to its end.
        await db.WaitingLedgers.Where(w => w.AccountId == account && w.Size == 0).ExecuteDeleteAsync(ct);
        await Of(account, id).ExecuteUpdateAsync(
            w => w.SetProperty(l => l.ImportedInto, campaign).SetProperty(l => l.Outcome, outcome).SetProperty(l => l.Content, none), ct);
        readings.Drop(id);
    }

    /// <summary>The file goes. What was said of one in a form of the office's own stays for its week: the mended file is not asked about again.</summary>
    public async Task DropAsync(Guid account, string id, CancellationToken ct)
    {
        readings.Drop(id);
        byte[] none = [];
        if (await FindAsync(account, id, ct) is { Heading.Form: not null, ImportedInto: null })
        {
            await Of(account, id).ExecuteUpdateAsync(w => w.SetProperty(l => l.Size, 0L).SetProperty(l => l.Content, none), ct);
        }
        else
        {
            await Of(account, id).ExecuteDeleteAsync(ct);
        }
    }

    /// <summary>
    /// What the account has said of files of the same campaign that were given up, the latest first, and of the same file where it still waits. Of what else
    /// waits nothing is settled before it is imported: it answers for no other file.
    /// </summary>
    /// <param name="fileName">Of the file that is read by it.</param>
    public async Task<IReadOnlyList<AnsweredForm>> AnsweredAsync(Guid account, LedgerHeading heading, string fileName, CancellationToken ct)
    {
        var name = WaitingLedger.NameOf(fileName);
        var waiting = await db.WaitingLedgers.AsNoTracking().Where(w => w.AccountId == account && w.ImportedInto == null && w.UploadedAt >= Oldest)
            .Where(w => w.Size == 0 || w.FileName == name).OrderByDescending(w => w.UploadedAt)
            .Select(w => new { w.FileName, w.Heading }).Take(MostListed).ToListAsync(ct);
        return
        [
            .. waiting.Where(w => w.Heading.Form is not null && (w.Heading.Campaign, w.Heading.County) == (heading.Campaign, heading.County))
                .Select(w => new AnsweredForm(w.FileName, w.Heading.Form!.With(w.Heading.Villages))),
        ];
    }

    /// <summary>Deletes what has waited for more than a week; says how many.</summary>
    public Task<int> SweepAsync(CancellationToken ct) => db.WaitingLedgers.Where(w => w.UploadedAt < Oldest).ExecuteDeleteAsync(ct);

    private IQueryable<WaitingLedger> Of(Guid account, string id) => db.WaitingLedgers.AsNoTracking().Where(w => w.Id == id && w.AccountId == account);
}
