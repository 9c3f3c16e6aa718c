using System.Security.Cryptography;
using System.Text.Json;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// Uploaded ledgers between preview and confirmation: <c>uploads/ACCOUNT/ID.xlsx</c> in the data folder, with what the uploader said of it
/// beside it. The names are made here; nothing that a form says becomes part of a path. Gone after the import, on cancelling, after a day.
/// </summary>
internal sealed class WaitingLedgers(DataFolder data, LedgerReadings readings, TimeProvider clock)
{
    public const int FileNameMaxLength = 100;

    private const int IdLength = 32;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private string Root => data["uploads"];

    /// <param name="reading">What the content says.</param>
    public async Task<WaitingLedger> KeepAsync(
        Guid account, string fileName, Stream content, LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        var id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        Directory.CreateDirectory(FolderOf(account));
        await using (var file = File.Create(ContentOf(account, id)))
        {
            await content.CopyToAsync(file, ct);
        }

        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        var ledger = new WaitingLedger(
            id, name[..Math.Min(name.Length, FileNameMaxLength)], new FileInfo(ContentOf(account, id)).Length, clock.GetUtcNow(), heading);
        // Aside and then renamed: a note is whole or not there.
        var aside = NoteOf(account, id) + ".part";
        await File.WriteAllTextAsync(aside, JsonSerializer.Serialize(ledger), ct);
        File.Move(aside, NoteOf(account, id));
        readings.Keep(id, reading);
        return ledger;
    }

    /// <summary>Null when the account has no such ledger waiting, or its day is over.</summary>
    public WaitingLedger? Find(Guid account, string id) =>
        IsId(id) && File.Exists(NoteOf(account, id)) && Read(NoteOf(account, id)) is { } ledger && !IsOver(ledger) ? ledger : null;

    public LedgerReading Read(Guid account, WaitingLedger ledger) => readings.Of(ledger.Id, () => File.OpenRead(ContentOf(account, ledger.Id)));

    public void Drop(Guid account, string id)
    {
        if (IsId(id) && File.Exists(NoteOf(account, id)))
        {
            readings.Drop(id);
            File.Delete(NoteOf(account, id));
            File.Delete(ContentOf(account, id));
        }
    }

    /// <summary>Deletes what has waited for more than a day, and files that a crash has left without their note.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Root))
        {
            return;
        }

        foreach (var content in Directory.EnumerateFiles(Root, "*.xlsx", SearchOption.AllDirectories))
        {
            var note = Path.ChangeExtension(content, "json");
            if (File.Exists(note) ? Read(note) is not { } ledger || IsOver(ledger) : clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(content) > Lifetime)
            {
                File.Delete(note);
                File.Delete(note + ".part");
                File.Delete(content);
            }
        }
    }

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    // A note that a full disk or a crash left half written names nothing that could be confirmed: it is over.
    private static WaitingLedger? Read(string note)
    {
        try
        {
            return JsonSerializer.Deserialize<WaitingLedger>(File.ReadAllText(note));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsOver(WaitingLedger ledger) => clock.GetUtcNow() - ledger.UploadedAt > Lifetime;

    private string FolderOf(Guid account) => Path.Combine(Root, account.ToString("N"));

    private string ContentOf(Guid account, string id) => Path.Combine(FolderOf(account), id + ".xlsx");

    private string NoteOf(Guid account, string id) => Path.Combine(FolderOf(account), id + ".json");
}
