using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Readings;

/// <summary>What was written down, and then said with a reason not to be (这一天没有去, 退回起草).</summary>
public static class EndedFacts
{
    /// <summary>
    /// Its last version. Withdrawing takes a record back as if it had never been, and what an import made of its own rows it remembers by itself:
    /// neither is ended.
    /// </summary>
    public static IQueryable<T> Ended<T>(this AppDbContext db)
        where T : Fact
    {
        var versions = db.EveryVersion<T>();
        return versions.Where(f => f.VoidedAt != null && f.VoidReason != Withdrawal.Reason && f.LedgerRecordId == null
            && !versions.Any(o => o.RecordId == f.RecordId && o.Id != f.Id && o.RecordedAt >= f.RecordedAt));
    }
}
