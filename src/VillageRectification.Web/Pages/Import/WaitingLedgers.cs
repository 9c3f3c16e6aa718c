using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// Uploaded ledgers between preview and confirmation, in the database, so that a fault leaves the whole of one or nothing and every
/// instance finds it. Gone on cancelling, and after a day; of an imported one stays what was said of it, so that a second click hears it too.
/// </summary>
internal sealed class WaitingLedgers(AppDbContext db, LedgerReadings readings, LedgerFiles files, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private DateTime Oldest => clock.Instant() - Lifetime;

    /// <param name="reading">What the content says.</param>
    public async Task<string> KeepAsync(
        Guid account, string fileName, Stream content, LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        var id = RandomNumberGenerator.GetHexString(WaitingLedger.IdLength, lowercase: true);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        db.Add(new WaitingLedger(id, account, SoundText.Mend(Path.GetFileName(fileName.Replace('\\', '/'))), copy.ToArray(), heading, clock.Instant()));
        await db.SaveChangesAsync(ct);
        readings.Keep(id, reading);
        return id;
    }

    /// <summary>Null when the account has no such ledger waiting, or its day is over.</summary>
    public async Task<WaitingUpload?> FindAsync(Guid account, string id, CancellationToken ct) => await Of(account, id).Where(w => w.UploadedAt >= Oldest)
        .Select(w => new WaitingUpload(w.Id, w.FileName, w.Size, w.Heading, w.ImportedInto, w.Outcome)).SingleOrDefaultAsync(ct);

    public async Task<LedgerReading> ReadAsync(Guid account, WaitingUpload upload, CancellationToken ct) => await readings.OfAsync(upload.Id, async () =>
    {
        using var file = new MemoryStream(await Of(account, upload.Id).Select(w => w.Content).SingleAsync(ct));
        return await files.ReadAsync(file, upload.Heading, ct);
    });

    /// <summary>Keeps what was said of its names; it is read again.</summary>
    public async Task AnswerAsync(Guid account, WaitingUpload upload, IReadOnlyList<VillageAnswer> villages, CancellationToken ct)
    {
        var heading = upload.Heading with { Villages = villages };
        await Of(account, upload.Id).ExecuteUpdateAsync(w => w.SetProperty(l => l.Heading, heading), ct);
        readings.Drop(upload.Id);
    }

    /// <summary>It is imported: what was said of it stays for its day, the file goes. Call in the transaction of the import.</summary>
    public async Task ConfirmAsync(Guid account, string id, Guid campaign, string outcome, CancellationToken ct)
    {
        byte[] none = [];
        await Of(account, id).ExecuteUpdateAsync(
            w => w.SetProperty(l => l.ImportedInto, campaign).SetProperty(l => l.Outcome, outcome).SetProperty(l => l.Content, none), ct);
        readings.Drop(id);
    }

    public async Task DropAsync(Guid account, string id, CancellationToken ct)
    {
        readings.Drop(id);
        await Of(account, id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Deletes what has waited for more than a day; says how many.</summary>
    public Task<int> SweepAsync(CancellationToken ct) => db.WaitingLedgers.Where(w => w.UploadedAt < Oldest).ExecuteDeleteAsync(ct);

    private IQueryable<WaitingLedger> Of(Guid account, string id) => db.WaitingLedgers.AsNoTracking().Where(w => w.Id == id && w.AccountId == account);
}
