using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Applications;

/// <summary>
/// 验收申请 of all villages of a township: what each lacks, the committees of several confirmed at once by who prepares, and several applications
/// at once by the secretary.
/// </summary>
internal sealed class AllModel(AppDbContext db, CallerAccess access, CampaignVillages villages) : PageModel
{
    /// <summary>The villages that are picked, by case.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Villages { get; set; } = [];

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign => villages.Shown;

    /// <summary>Those that have not applied and may be written in, with what they lack; the nearest to an application first.</summary>
    public IReadOnlyList<(CaseReading Village, IReadOnlyList<Refusal> Missing)> Rows { get; private set; } = [];

    /// <summary>Those of which an application waits or is inspected.</summary>
    public int Waiting { get; private set; }

    public bool MayApply => access.Current.May(Act.Apply);

    public DateOnly Today => villages.Today;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Nothing has changed in the committees of those that are picked.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => WriteAsync(
        (@case, facts, _) =>
            @case.ConfirmCommittees(Today, facts.CommitteeOn(Committee.Branch).State, facts.CommitteeOn(Committee.VillageCommittee).State),
        facts => facts.OfType<CommitteeConfirmation>().Any(c => c.OccurredOn == Today), "已确认", "的两委没有变化", ct);

    /// <summary>The secretary applies for those that are picked.</summary>
    public async Task<IActionResult> OnPostApplyAsync(CancellationToken ct) => !MayApply ? Forbid() : await WriteAsync(
        (@case, facts, campaign) => @case.Apply(Today, campaign, AcceptanceApplications.ReadinessNow(facts, Today)),
        facts => AcceptanceReading.Of(AcceptanceEvents.Of(facts)).WaitingSince == Today,
        "已提交", "的验收申请", ct);

    /// <summary>All or nothing; what stands already since today, as after a second press, is written no second time.</summary>
    private async Task<IActionResult> WriteAsync(
        Func<RectificationCase, IReadOnlyList<CaseFact>, Campaign, CaseFact> write, Predicate<IReadOnlyList<CaseFact>> stands, string done, string what,
        CancellationToken ct)
    {
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(ct), ct);
        await LoadAsync(ct);
        if (Campaign is not { } shown)
        {
            return NotFound();
        }

        if (Villages.Count == 0)
        {
            this.Refuse(nameof(Villages), $"请先选{shown.UnitWord}");
        }

        var (written, against) = await villages.WriteAsync(shown, Villages, stands, write, ct);
        if (against.Count > 0)
        {
            this.Refuse(nameof(Villages), string.Join(' ', against.Select(a => $"{a.Village}：{a.Refused}")));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        this.Say($"{done} {written.Count} 个{shown.UnitWord}{what}：{string.Join("、", written)}");
        return Redirect(Links.Applications(shown.Id));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        if (await villages.FindAsync(ct) is not { } shown)
        {
            return;
        }

        var figures = await villages.FiguresAsync(shown, ct);
        CaseReading[] active = [.. figures.Counted.Where(r => r.Standing is Standing.Active)];
        Waiting = active.Count(r => r.Acceptance.IsInQueue);
        Rows =
        [
            .. active.Where(r => !r.Acceptance.IsInQueue && r.Acceptance.PassedOn is null)
                .Select(r => (Village: r, Missing: (IReadOnlyList<Refusal>)[.. AcceptanceApplications.Against(r, figures.Frame)]))
                .OrderBy(r => r.Missing.Count).ThenBy(r => r.Village.DivisionCode),
        ];
    }
}
