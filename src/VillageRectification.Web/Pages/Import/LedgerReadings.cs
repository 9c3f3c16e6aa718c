using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// What waiting ledgers say, kept from upload to confirmation, so that a file is read once. Bounded in rows and in time; what has
/// fallen out, or was uploaded elsewhere, is read again.
/// </summary>
internal sealed class LedgerReadings : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly MemoryCache _readings = new(new MemoryCacheOptions { SizeLimit = 2 * WorkbookLimits.MaxRows });

    /// <param name="words">How the words of the campaign were read.</param>
    public void Keep(string id, string words, LedgerReading reading) =>
        _readings.Set(id, (words, reading), new MemoryCacheEntryOptions { Size = 1 + reading.Rows.Count, AbsoluteExpirationRelativeToNow = Lifetime });

    /// <param name="words">How the words of the campaign are read by now.</param>
    /// <param name="read">Called only when the reading is not kept, or words are read otherwise since.</param>
    public async Task<LedgerReading> OfAsync(string id, string words, Func<Task<LedgerReading>> read)
    {
        if (_readings.TryGetValue(id, out (string Words, LedgerReading Reading) kept) && kept.Words == words)
        {
            return kept.Reading;
        }

        var reading = await read();
        Keep(id, words, reading);
        return reading;
    }

    /// <param name="read">Called only when the sheets are not kept.</param>
    public async Task<IReadOnlyList<OfficeTable>> TablesOfAsync(string id, Func<Task<IReadOnlyList<OfficeTable>>> read) =>
        (await _readings.GetOrCreateAsync((id, nameof(OfficeTable)), async entry =>
        {
            var tables = await read();
            (entry.Size, entry.AbsoluteExpirationRelativeToNow) = (1 + tables.Sum(t => t.Columns.Sum(c => c.Values.Count)) / 10, Lifetime);
            return tables;
        }))!;

    public void Drop(string id) => _readings.Remove(id);

    public void Dispose() => _readings.Dispose();
}
