using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>整顿方案（一村一策）: what it is made from, its measures, the draft of the next version, and who does what with it.</summary>
internal sealed class DetailsModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, TimeProvider clock, RouteCase route) : PageModel
{
    /// <summary>Where it was opened: what is done with the plan leads back there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public PlanFile Plan { get; private set; } = null!;

    public string Village => route.Village;

    public RectificationCase Case => route.Case;

    public AlikePlan? Alike { get; private set; }

    public PlanComparison? Comparison { get; private set; }

    public IReadOnlyList<PlanEvent> History { get; private set; } = [];

    /// <summary>What was handed over last since the last plan and given back to those who prepare it; null where nothing was.</summary>
    public PlanSubmission? SentBack { get; private set; }

    /// <summary>What the township plans for all its villages; null where it wrote nothing down, or the reader does not reach it.</summary>
    public TownshipPlan? Township => TownshipPlans.Count > 0 ? TownshipPlans[^1] : null;

    /// <summary>Every version of it, the first one first.</summary>
    public IReadOnlyList<TownshipPlan> TownshipPlans { get; private set; } = [];

    /// <summary>The versions that have files, the last one first.</summary>
    public IReadOnlyList<(PlanVersion Version, IReadOnlyList<Attachment> Files)> Files { get; private set; } = [];

    /// <summary>What of it is done here by when.</summary>
    public IReadOnlyList<VillageSchedule> Schedule { get; private set; } = [];

    public bool IsActive => route.Case.Standing is Standing.Active;

    public bool MayDraft => IsActive && access.Current.May(Act.KeepPlan);

    public bool MayAdopt => IsActive && access.Current.May(Act.AdoptPlan);

    /// <summary>The reader adopted it today, and nothing stands against taking that back.</summary>
    public bool MayWithdraw => MayAdopt && Plan.Draft.Last?.Adoption is { } plan
        && !plan.AgainstWithdrawing(Plan.Facts.Except(Plan.Facts.FilesOf(plan)), WithdrawalOf(plan)).Any();

    public async Task OnGetAsync([FromQuery] int? version, CancellationToken ct)
    {
        var today = calendar.Today;
        var facts = (await read.RecordsOfAsync(route.Id, route.Revision, today, ct)).Facts;
        Plan = new(route.Case, route.Campaign, facts, today, await db.MissedAsync(route.Campaign.Id, facts, ct));
        Comparison = Plan.Comparison(version);
        Alike = await db.AlikePlanAsync(route, Plan.Draft, today, ct);
        var back = await db.SentBackAsync(route.Id, ct);
        SentBack = back.LastOrDefault(s => !(Plan.Draft.Last?.Adoption?.RecordedAt >= s.RecordedAt));
        History = await db.HistoryAsync(route.Id, Plan, back, calendar, ct);
        Files = [.. Plan.Versions.Where(v => v.Adoption is not null).Reverse().Select(v => (v, Plan.Facts.FilesOf(v.Adoption!))).Where(v => v.Item2.Count > 0)];
        var township = DivisionCode.Parse(route.Case.DivisionCode).Township.Value;
        TownshipPlans = [.. (await db.TownshipPlans.AsNoTracking()
            .Where(p => p.CampaignId == route.Campaign.Id && p.DivisionCode == township && p.OccurredOn <= today).ToListAsync(ct))
            .Chronological()];
        Schedule = [.. Plan.Facts.OfType<VillageSchedule>().ByDueDay()];
    }

    // Whether a bulletin counts it is asked by the page that takes it back.
    private Withdrawal WithdrawalOf(PlanAdoption plan) =>
        new(access.Current.AccountId, WorkCalendar.RealDayOf(plan.RecordedAt), WorkCalendar.RealToday(clock), IsInIssuedBulletin: false);
}
