using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// The facts of a window. The live filter is left out here, to say what was known when, and in the queries of the ledger import, to find
/// what a ledger said before; nowhere else.
/// </summary>
internal static class KnownFacts
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>Facts of every campaign; for what is then matched to a case.</summary>
    public static IQueryable<T> Known<T>(this AppDbContext db, FactWindow window)
        where T : Fact
    {
        var (from, to, asOf) = (window.Within.From, window.Within.To, window.AsOf);
        var facts = window.KnownAt is { } instant
            ? db.Set<T>().IgnoreQueryFilters(LiveFilter).Where(f => f.RecordedAt <= instant && (f.VoidedAt == null || f.VoidedAt > instant))
            : db.Set<T>();
        return facts.AsNoTracking().Where(f => string.Compare(f.DivisionCode, from) >= 0 && string.Compare(f.DivisionCode, to) <= 0 && f.OccurredOn <= asOf);
    }

    /// <summary>Facts of the window's campaign alone.</summary>
    public static IQueryable<T> KnownIn<T>(this AppDbContext db, FactWindow window)
        where T : CaseFact => db.Known<T>(window).Where(f => db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == window.CampaignId));

    /// <summary>Every version of every record, voided ones too; to say what was known when.</summary>
    public static IQueryable<T> EveryVersion<T>(this AppDbContext db)
        where T : Fact => db.Set<T>().IgnoreQueryFilters(LiveFilter).AsNoTracking();

    /// <summary>Versions of a campaign's records that were written down or voided after an instant.</summary>
    public static IQueryable<CaseFact> ChangedSince(this AppDbContext db, Guid campaignId, DateTime instant) =>
        db.EveryVersion<CaseFact>()
            .Where(f => (f.RecordedAt > instant || f.VoidedAt > instant) && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaignId));
}
