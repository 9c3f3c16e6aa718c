using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>驻村记录 of one village: the month as a calendar, beside it the rules and what was changed afterwards.</summary>
internal sealed class VillageModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, RouteCase route) : PageModel
{
    public RouteCase Route => route;

    public VillageMonth Shown { get; private set; } = null!;

    public IReadOnlyList<PresenceChange> Changes { get; private set; } = [];

    /// <summary>Month by month since the campaign's start.</summary>
    public IReadOnlyList<PresenceTrend> Trends { get; private set; } = [];

    public MonthChoice Choice { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        var today = calendar.Today;
        Choice = MonthChoice.Of(month, route.Campaign.Start, today);
        var records = await read.RecordsOfAsync(route.Id, route.Revision, today, ct);
        var asOf = today > Choice.Shown.Last ? Choice.Shown.Last : today;
        var department = records.Facts.TieOn(LiaisonPart.Department, asOf)?.DepartmentId is { } id
            ? await db.Departments.AsNoTracking().Where(d => d.Id == id).Select(d => d.Name).SingleOrDefaultAsync(ct)
            : null;
        var rules = await db.PresenceRulesAsync(route.Campaign.Id, ct);
        Shown = new(records, Choice.Shown, today, route.Campaign.Start, rules, department, route.Campaign.County);
        Trends = [.. PresenceTrend.Of(records.Days, rules, route.Campaign.Start, records.Facts.ListedOn(), today)];
        Changes = await ChangesAsync(records, ct);
    }

    private async Task<IReadOnlyList<PresenceChange>> ChangesAsync(CaseRecords records, CancellationToken ct)
    {
        var (first, last) = (Shown.Month.First, Shown.Month.Last);
        Guid[] shown = [.. Shown.Days.SelectMany(d => d.Entries).Select(e => e.RecordId)];
        Guid[] away = [.. Shown.Leaves.Select(l => l.RecordId)];
        var days = await db.VoidedPresenceAsync(route.Id, first, last, shown, ct);
        var leaves = await db.VoidedLeavesAsync(route.Id, first, Shown.LastLeave, away, ct);
        var names = await db.NamesAsync(
            days.Concat<CaseFact>(leaves).Select(f => f.VoidedBy).OfType<Guid>()
                .Concat(Shown.Days.Select(d => d.Late?.By).OfType<Guid>())
                .Concat(Shown.Leaves.Where(l => l.LateReason is not null).Select(l => l.RecordedBy)),
            ct);
        return new PresenceChanges(route.Id, Shown, names, route.Campaign.UnitWord, route.Campaign.County, calendar).Of(records, days, leaves);
    }
}
