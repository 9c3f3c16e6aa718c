using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who answers for each village on a day: the holders of its township and what its department and county leader were then.</summary>
internal static class AnswerableQuery
{
    public static async Task<IReadOnlyDictionary<Guid, Answerable>> AnswerableAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct)
    {
        var cases = await db.Cases.AsNoTracking().Where(c => c.CampaignId == campaignId).Select(c => new { c.Id, c.DivisionCode }).ToListAsync(ct);
        var holders = (await db.ResponsibilityHolders.AsNoTracking()
                .Where(h => h.CampaignId == campaignId && h.OccurredOn <= asOf)
                .OrderBy(h => h.OccurredOn).ThenBy(h => h.Ordinal).ThenBy(h => h.RecordedAt).ThenBy(h => h.Id)
                .ToListAsync(ct))
            .ToLookup(h => (h.DivisionCode, h.Post), h => h.Name);
        var ties = (await db.LiaisonAssignments.AsNoTracking()
                .Where(a => a.OccurredOn <= asOf && db.Cases.Any(c => c.Id == a.CaseId && c.CampaignId == campaignId))
                .OrderBy(a => a.OccurredOn).ThenBy(a => a.Ordinal).ThenBy(a => a.RecordedAt).ThenBy(a => a.Id)
                .ToListAsync(ct))
            .ToLookup(a => a.CaseId);
        var departments = await db.Departments.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        return cases.ToDictionary(c => c.Id, c =>
        {
            var township = c.DivisionCode[..9] + "000";
            LiaisonAssignment[] tied = [.. ties[c.Id]];
            return new Answerable(
                holders[(township, HolderPost.Secretary)].LastOrDefault(),
                holders[(township, HolderPost.DeputySecretary)].LastOrDefault(),
                holders[(township, HolderPost.OrganisationOfficer)].LastOrDefault(),
                tied.LastOrDefault(a => a.DepartmentId is not null)?.DepartmentId is { } department ? departments.GetValueOrDefault(department) : null,
                tied.LastOrDefault(a => a.CountyLeader is not null)?.CountyLeader);
        });
    }
}
