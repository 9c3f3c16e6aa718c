using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>The versions of one record, the latest first.</summary>
internal sealed record RecordHistory(RecordKind Kind, RecordPlace Place, IReadOnlyList<RecordVersion> Versions)
{
    /// <summary>Null when the record was withdrawn.</summary>
    public RecordVersion? Live => Versions.FirstOrDefault(v => v.IsLive);

    public RecordVersion Last => Versions[0];

    /// <summary>Of the domain, which knows what stands on what.</summary>
    public required RecordVersions Rows { get; init; }

    /// <summary>Who took it back and why; null while it stands.</summary>
    public (string By, DateTime At, string? Reason)? Withdrawn { get; init; }

    public bool IsWithdrawn => Last.Fact.VoidReason == Withdrawal.Reason;

    /// <summary>What stands against taking back the live version.</summary>
    public IReadOnlyList<Refusal> AgainstWithdrawing(Guid accountId, DateOnly realToday) =>
        Live is null ? [] : [.. Rows.AgainstWithdrawing(WithdrawalBy(accountId, realToday), Others)];

    /// <returns>The row that is put back, to be saved; null when the record ends.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public Fact? Withdraw(Guid accountId, DateOnly realToday) => Rows.Withdraw(WithdrawalBy(accountId, realToday), Others);

    /// <summary>What stands against saying that what the live version tells never was; null where that is not said of its kind.</summary>
    public IReadOnlyList<Refusal>? AgainstEnding() => Live is null || Kind.Ending is not { } ending
        ? null
        : [.. Rows.AgainstEnding(Place.Case, ending, Others).Concat(Kind.AgainstEnding(Place, Last.Fact)).Distinct()];

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnding"/>.</exception>
    public void End(string reason)
    {
        RuleViolationException.ThrowIfAny(Kind.AgainstEnding(Place, Last.Fact));
        Rows.End(Place.Case, RecordText.Ended(Kind, reason), Others);
    }

    // What was written with it stands in no way: it ends with it, or goes along where it is still of that day.
    private List<CaseFact> Others =>
        [.. Place.Facts.Except(Rows.Earlier is null ? Kind.WrittenWith(Place, Last.Fact) : Kind.GoingAlong(Place, Last.Fact))];

    // What was put back is still what a bulletin counted.
    private Withdrawal WithdrawalBy(Guid accountId, DateOnly realToday) => new(
        accountId, WorkCalendar.RealDayOf(Rows.Origin.RecordedAt), realToday,
        Versions.Any(v => v.IsInIssued && v.Fact.SaysWhat(Last.Fact)));

    /// <summary>What it is about, then what is about it, in the order in which it happened.</summary>
    public IEnumerable<(RecordKind Kind, CaseFact Fact)> Related()
    {
        IEnumerable<CaseFact> after = Place.Facts.Where(f => f.RefersTo(Last.Fact.RecordId)).Chronological();
        var before = Place.About ?? (Kind.CameWith(Last.Fact) is { } with ? Place.Facts.FirstOrDefault(f => f.RecordId == with) : null);
        foreach (var fact in before is not null ? after.Prepend(before) : after)
        {
            if (RecordKinds.Of(fact) is { } kind)
            {
                yield return (kind, fact);
            }
        }
    }

    /// <param name="facts">Every version, the first one first.</param>
    public static async Task<RecordHistory> OfAsync(AppDbContext db, RecordKind kind, RecordPlace place, IReadOnlyList<Fact> facts, CancellationToken ct)
    {
        var names = await db.NamesAsync(facts.Select(f => f.RecordedBy).Concat(facts.Select(f => f.VoidedBy).OfType<Guid>()), ct);
        var ledger = await LedgerAsync(db, facts, ct);
        Guid[] ids = [.. facts.Select(f => f.Id)];
        List<CountedRecord> counted = [];
        await foreach (var record in db.CountingAsync(place.Campaign.Id, ids, facts[0].RecordedAt, ct))
        {
            counted.Add(record);
        }

        var issued = await db.IssuedSinceAsync(place.Campaign.Id, facts[0].RecordedAt, ct);
        var (rows, fields) = (new RecordVersions(facts), kind.FieldsWithDay(place));
        var versions = facts.Select((f, i) => new RecordVersion(
            i + 1, f, names.GetValueOrDefault(f.RecordedBy), [.. Changes(kind, fields, i == 0 ? null : facts[i - 1], f)])
        {
            Reason = i == 0 ? null : facts[i - 1].VoidReason,
            IsPutBack = rows.IsPutBack(i),
            Ledger = f.LedgerRecordId is { } record ? ledger.GetValueOrDefault(record) : null,
            Bulletins = [.. counted.Where(c => c.FactId == f.Id)],
            KnownTo = issued.FirstOrDefault(b => b.Knows(f)),
        });
        return new(kind, place, [.. versions.Reverse()]) { Rows = rows, Withdrawn = WithdrawnBy(facts[^1], names) };
    }

    private static (string By, DateTime At, string? Reason)? WithdrawnBy(Fact last, IReadOnlyDictionary<Guid, string> names) =>
        last.VoidedAt is { } at ? (names.NameOf(last.VoidedBy), at, last.VoidReason) : null;

    private static IEnumerable<RecordChange> Changes(RecordKind kind, IReadOnlyList<RecordField> fields, Fact? before, Fact now)
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
    private static async Task<Dictionary<Guid, string>> LedgerAsync(AppDbContext db, IReadOnlyList<Fact> facts, CancellationToken ct)
    {
        Guid[] records = [.. facts.Select(f => f.LedgerRecordId).OfType<Guid>().Distinct()];
        return records.Length == 0 ? [] : (await db.LedgerRecords.AsNoTracking().Where(r => records.Contains(r.RecordId)).ToListAsync(ct))
            .ToDictionary(r => r.RecordId, r => r.Shown is var (sheet, row) && row is not null ? $"台账《{sheet}》第 {row} 行" : $"台账《{r.Shown.Sheet}》");
    }
}
