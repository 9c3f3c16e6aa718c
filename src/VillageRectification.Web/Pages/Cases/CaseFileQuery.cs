using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

internal static class CaseFileQuery
{
    /// <summary>Null when the case is not there or not in the reader's scope.</summary>
    public static async Task<CaseFile?> CaseFileAsync(this AppDbContext db, Guid id, DateOnly asOf, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } @case)
        {
            return null;
        }

        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.PresenceRules).Include(c => c.Indicators).AsSplitQuery().SingleAsync(c => c.Id == @case.CampaignId, ct);
        var self = db.Cases.Where(c => c.Id == id).Select(c => c.Id);
        var facts = await db.ChronicleOfAsync(id, asOf, ct);
        var days = await db.PresenceDaysOfAsync(id, asOf, ct);
        var measures = await db.MeasuresOf(self, asOf).ToListAsync(ct);
        var problems = await db.ProblemsOf(self, asOf).ToListAsync(ct);
        var file = new CaseFile
        {
            Id = id,
            CampaignId = campaign.Id,
            DivisionCode = @case.DivisionCode,
            Village = await db.NameOfAsync(@case.DivisionCode, ct),
            Township = await db.NameOfAsync(Domain.Divisions.DivisionCode.Parse(@case.DivisionCode).Township.Value, ct),
            Stage = @case.Stage,
            Standing = @case.Standing,
            Start = campaign.Start,
            AsOf = asOf,
            Baseline = await db.BaselineOfAsync(id, asOf, ct),
            Persons = (await db.PersonsOfAsync([id], asOf, ct))[id],
            Measures = measures,
            Problems = problems,
            Findings = await db.FindingsOf(self, asOf).ToListAsync(ct),
            Facts = facts,
            Steps = new StagePath(facts, @case.Stage, campaign.Deadline, asOf).Steps(),
            Chronicle = new Chronicle(facts, days, campaign.Indicators.ToDictionary(i => i.Name, i => i.Unit), asOf),
            AgainstApplying = [.. @case.AgainstApplying(asOf, campaign, new(
                [.. measures.Select(m => m.Reading)], [.. problems.Select(p => p.Reading)], CommitteesConfirmedOn: null, AcceptanceReading.Of(AcceptanceEvents.Of(facts)).IsPlanReturned))],
            Presence = [.. campaign.PresenceRules.Where(r => r.IsInForce(asOf)).OrderBy(r => r.Capacity).ThenByDescending(r => r.Period)
                .Select(r => PresenceLine.Of(r, days, asOf))],
        };
        return file;
    }

    private static async Task<string> NameOfAsync(this AppDbContext db, string code, CancellationToken ct) =>
        await db.Divisions.Where(d => d.Code == code).Select(d => d.Name).SingleOrDefaultAsync(ct) ?? code;

    private static Task<BaselineRow?> BaselineOfAsync(this AppDbContext db, Guid id, DateOnly asOf, CancellationToken ct) =>
        db.Baselines.AsNoTracking().Where(b => b.CaseId == id && b.OccurredOn <= asOf)
            .OrderByDescending(b => b.OccurredOn).ThenByDescending(b => b.Ordinal).ThenByDescending(b => b.RecordedAt)
            .Select(b => new BaselineRow(
                b.Id, b.OccurredOn, b.Level, b.CaseType, b.Households, b.Population, b.PartyMembers, b.IncomeYuan, b.DebtYuan, b.Branch, b.Committee, b.Relation, b.Rooms))
            .FirstOrDefaultAsync(ct);
}
