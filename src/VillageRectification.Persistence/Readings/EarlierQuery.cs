using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>The few facts from which is read how far the villages had come on an earlier day, in one query.</summary>
internal static class EarlierQuery
{
    public static async Task<EarlierAcceptance> EarlierAcceptanceAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        EarlierAcceptance.Of(await db.KnownIn<CaseFact>(window)
            .Where(f => f is StandingChange || f is AcceptanceApplication || f is ApplicationWithdrawal || f is Inspection).ToListAsync(ct));
}
