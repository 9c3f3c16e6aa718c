using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records;

/// <summary>The versions of one record, the latest first.</summary>
internal sealed record RecordHistory(RecordKind Kind, RecordPlace Place, IReadOnlyList<RecordVersion> Versions)
{
    /// <summary>Null when the record was withdrawn.</summary>
    public RecordVersion? Live => Versions.FirstOrDefault(v => v.IsLive);

    public RecordVersion Last => Versions[0];

    /// <summary>Who took it back and why; null while it stands.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>The version that first said what stands: what was put back is still its author's.</summary>
    public RecordVersion Origin => Replay()[^1].Origin;

    /// <summary>What holds again when the live version is taken back; null when the record ends with it.</summary>
    public RecordVersion? Earlier => Replay() is [.., var before, _] ? before.Row : null;

    /// <summary>What stands against taking back the live version.</summary>
    public IReadOnlyList<Refusal> AgainstWithdrawing(Guid accountId, DateOnly realToday) => Live is not { } live ? [] :
    [
        .. Origin.Fact.Source is FactSource.Import ? [RecordRefusal.ReadFromLedger()]
            : RecordSteps.AgainstWithdrawing(
                Origin.Fact.RecordedBy, accountId, WorkCalendar.RealDayOf(Origin.Fact.RecordedAt), realToday, live.Bulletins.Count > 0),
        .. Others(live.Fact) is > 0 and var others && Earlier is null ? new Refusal[] { RecordRefusal.OthersReferToIt(others) } : [],
    ];

    // What was written after it about it: a measure's outcome ends before the measure does.
    private int Others(CaseFact fact) => Place.Facts.Count(f => f.RecordId != fact.RecordId && References(f).Any(id => id == fact.RecordId));

    private static IEnumerable<Guid?> References(CaseFact fact) => fact.GetType().GetProperties()
        .Where(p => p.Name.EndsWith(nameof(Fact.RecordId), StringComparison.Ordinal) && p.Name is not (nameof(Fact.RecordId) or nameof(Fact.LedgerRecordId)))
        .Select(p => p.GetValue(fact) as Guid?);

    /// <param name="facts">Every version, the first one first.</param>
    public static async Task<RecordHistory> OfAsync(AppDbContext db, RecordKind kind, RecordPlace place, IReadOnlyList<CaseFact> facts, CancellationToken ct)
    {
        var accounts = facts.Select(f => f.RecordedBy).Concat(facts.Select(f => f.VoidedBy).OfType<Guid>()).Distinct().ToArray();
        var names = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var ledger = await LedgerAsync(db, facts, ct);
        Guid[] ids = [.. facts.Select(f => f.Id)];
        List<CountedRecord> counted = [];
        await foreach (var record in db.CountingAsync(place.Campaign.Id, ids, facts[0].RecordedAt, ct))
        {
            counted.Add(record);
        }

        var fields = kind.FieldsWithDay(place);
        var versions = facts.Select((f, i) => new RecordVersion(
            i + 1, f, names.GetValueOrDefault(f.RecordedBy), [.. Changes(kind, fields, i == 0 ? null : facts[i - 1], f)])
        {
            Reason = i == 0 ? null : facts[i - 1].VoidReason,
            IsPutBack = i > 0 && facts[i - 1].VoidReason == RecordText.WithdrawalReason,
            Ledger = f.LedgerRecordId is { } record ? ledger.GetValueOrDefault(record) : null,
            Bulletins = [.. counted.Where(c => c.FactId == f.Id)],
        });
        return new(kind, place, [.. versions.Reverse()]) { Withdrawn = WithdrawnBy(facts[^1], names) };
    }

    // A correction stands on what it corrects; taking it back takes it away and puts a row in the place of the one below.
    private List<(RecordVersion Row, RecordVersion Origin)> Replay()
    {
        List<(RecordVersion Row, RecordVersion Origin)> standing = [];
        foreach (var version in Versions.Reverse())
        {
            if (version.IsPutBack)
            {
                standing.RemoveAt(standing.Count - 1);
                standing[^1] = (version, standing[^1].Origin);
            }
            else
            {
                standing.Add((version, version));
            }
        }

        return standing;
    }

    private static string? WithdrawnBy(CaseFact last, Dictionary<Guid, string> names) => last.VoidedAt is null
        ? null
        : $"{(last.VoidedBy is { } by ? names.GetValueOrDefault(by) : null) ?? "账号已删除"}：{last.VoidReason}";

    private static IEnumerable<RecordChange> Changes(RecordKind kind, IReadOnlyList<RecordField> fields, CaseFact? before, CaseFact now)
    {
        var (was, says) = (before is null ? null : kind.InputOf(before), kind.InputOf(now));
        foreach (var field in fields)
        {
            var text = field.TextOf(RecordKind.ValueOf(says, field));
            var old = was is null ? null : field.TextOf(RecordKind.ValueOf(was, field));
            if (was is null ? text != RecordField.Unknown : old != text)
            {
                yield return new(field.Label, old, text);
            }
        }
    }

    // 《班子调整》第 19 行, by the record of the ledger.
    private static async Task<Dictionary<Guid, string>> LedgerAsync(AppDbContext db, IReadOnlyList<CaseFact> facts, CancellationToken ct)
    {
        Guid[] records = [.. facts.Select(f => f.LedgerRecordId).OfType<Guid>().Distinct()];
        return records.Length == 0 ? [] : (await db.LedgerRecords.AsNoTracking().Where(r => records.Contains(r.RecordId)).ToListAsync(ct))
            .ToDictionary(r => r.RecordId, r => $"台账《{r.Sheet}》第 {r.RowNumber} 行");
    }
}
