using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Log;

internal static class LogVillageQuery
{
    private const int PhraseMaxLength = 20;
    private const int MostPhrases = 4;

    /// <summary>Untracked: adding a fact disturbs nobody's version.</summary>
    /// <param name="villages">Those that the account may write about.</param>
    public static async Task<LogVillage> LogVillageAsync(
        this AppDbContext db, CampaignFigures read, RouteCase route, IEnumerable<RectificationCase> villages, DateOnly today, CancellationToken ct)
    {
        var id = route.Id;
        var campaigns = db.Campaigns.AsNoTracking().Include(c => c.Indicators).AsSplitQuery();
        var campaign = await (db.Caller.May(Act.RecordSupport) ? campaigns.Include(c => c.Terms) : campaigns).SingleAsync(c => c.Id == route.Campaign.Id, ct);
        var readings = (await read.OfAsync(campaign.Id, route.Revision, today, ct))!.Readings;
        var reading = readings.FirstOrDefault(r => r.CaseId == id);
        var phrases = await db.ProgressEntries
            .Where(e => e.CaseId == id && e.OccurredOn <= today && e.Text.Length >= LogInput.TextMinLength && e.Text.Length <= PhraseMaxLength)
            .GroupBy(e => e.Text).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(e => e.OccurredOn)).ThenBy(g => g.Key)
            .Select(g => g.Key).Take(MostPhrases).ToListAsync(ct);
        return new(route.Case, campaign, reading?.Called ?? route.Village, db.Caller)
        {
            Open = reading is null ? [] : [.. OpenOf(reading)],
            Phrases = phrases,
            Team = db.Caller.Role is { } role && PresenceCapacity.WrittenBy(role).Contains(Capacity.Team)
                ? [
                    .. await db.TeamMembers.AsNoTracking().Where(m => m.CaseId == id && m.OccurredOn <= today).ToListAsync(ct),
                    .. await db.TeamDepartures.AsNoTracking().Where(d => d.CaseId == id && d.OccurredOn <= today).ToListAsync(ct),
                ]
                : [],
            Promises = db.Caller.May(Act.RecordSupport) ? await PromisesAsync(read, route, today, ct) : [],
            Listed = readings.ToDictionary(r => r.CaseId, r => r.ListedOn),
            Others = [.. villages.Where(c => c.Id != id)],
        };
    }

    /// <summary>The villages of a campaign that the account may write about, by code, with what each is called beside the others.</summary>
    public static async Task<IReadOnlyList<(RectificationCase Case, string Called)>> LoggedVillagesAsync(
        this AppDbContext db, Guid? campaignId, CancellationToken ct)
    {
        var rows = await db.Cases.AsNoTracking().Where(c => c.CampaignId == campaignId && c.Standing == Standing.Active)
            .OrderBy(c => c.DivisionCode)
            .Select(c => new
            {
                Case = c,
                Name = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() ?? c.DivisionCode,
                Township = db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var shared = DivisionName.Shared(rows.Select(r => (r.Case.DivisionCode, r.Name)));
        return [.. rows.Select(r => (r.Case, shared.Contains(r.Case.DivisionCode) ? r.Township + r.Name : r.Name))];
    }

    private static async Task<IReadOnlyList<Commitment>> PromisesAsync(CampaignFigures read, RouteCase route, DateOnly today, CancellationToken ct)
    {
        var facts = (await read.RecordsOfAsync(route.Id, route.Revision, today, ct)).Facts;
        return
        [
            .. facts.CommitmentsOn(today).Where(c => c.DeliveredOn is null).Select(c => c.Promise)
                .OrderBy(c => c.DueOn ?? DateOnly.MaxValue).ThenBy(c => c.OccurredOn).ThenBy(c => c.Id),
        ];
    }

    /// <summary>Measures not done and problems not solved, what is due first.</summary>
    public static IEnumerable<OpenMatter> OpenOf(CaseReading reading) =>
        reading.OpenMeasures.Select(m => new OpenMatter(m.RecordId, "措施", m.Text, m.DueOn, IsProblem: false))
            .Concat(reading.OpenProblems.Select(p => new OpenMatter(p.RecordId, "问题", p.Description, p.DueOn, IsProblem: true)))
            .OrderBy(o => o.DueOn ?? DateOnly.MaxValue);
}
