using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Petitions;

/// <summary>A month's petitions of all villages that one sees: who has reported what, who has not, and one form for those.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    [BindProperty]
    public PetitionsInput Input { get; set; } = new();

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public MonthChoice Choice { get; private set; } = null!;

    /// <summary>Those that report, by township: what is suspended or removed does not, nor what was listed later.</summary>
    public IReadOnlyList<VillageReport> Rows { get; private set; } = [];

    /// <summary>The month ended so long ago that a report of it says why it is late.</summary>
    public bool IsLate { get; private set; }

    public DateOnly Today => calendar.Today;

    public async Task OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        await LoadAsync(month, ct);
        Input = new() { Key = Guid.CreateVersion7() };
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        var county = (await campaigns.CurrentAsync(ct))?.CountyCode;
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(month, ct), ct, county);
        if (await LoadAsync(month, ct) is not { } campaign)
        {
            return NotFound();
        }

        var key = await FormKey.OfAsync(db, Input.Key, f => f is MassPetition, access.Current.AccountId, ct);
        var first = await key.WrittenAsync<MassPetition>(db, ct);
        if (this.AnswerAgain(key, first.Count > 0 && SaysWhat(first) ? Answer(first.Count) : null, () => Input = this.WithNewKey(Input)) is { } answer)
        {
            return answer;
        }

        var entry = PetitionReports.EntryOf(Choice.Shown, Today, campaign) with { LateReason = Input.LateReason };
        var asked = Input.Asked(Rows);
        var ids = asked.Select(a => a.Village.CaseId).ToList();
        var cases = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        RecordPlace PlaceOf(VillageReport village) =>
            new(cases[village.CaseId], campaign, village.Village, village.Report is { } report ? [report] : [], Today);
        this.RequireNone(
        [
            .. Input.Against(asked, Choice.Shown, campaign.UnitWord, PlaceOf),
            .. EntrySteps.AgainstDay(entry).Select(r => new ValidationFailure(nameof(Input.LateReason), r.ToText())),
        ]);
        // The first one carries the key of the form, so that a second sending finds it.
        db.AddRange(asked.Select((a, i) =>
        {
            var place = PlaceOf(a.Village);
            return place.Case.Enter(PetitionsInput.Kind.Make(place, a.Line.Of(Choice.Shown), entry.Day), entry with { Key = i == 0 ? Input.Key : null });
        }));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(asked.Count);
    }

    // What the form left blank was not said; that the rest is zero may have been.
    private bool SaysWhat(IReadOnlyList<MassPetition> first)
    {
        var before = Rows.Select(r => first.Any(f => f.CaseId == r.CaseId) ? r with { Report = null } : r);
        var asked = Input.Asked(before).ToDictionary(a => a.Village.CaseId, a => a.Line);
        return asked.Count == first.Count && first.All(f =>
            Month.Of(f.OccurredOn) == Choice.Shown && asked.GetValueOrDefault(f.CaseId) is { Count: not null } line && line.SaysWhat(f));
    }

    private async Task<Campaign?> LoadAsync(string? month, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { } shown)
        {
            return null;
        }

        Choice = MonthChoice.Of(month, shown.Start, Today);
        var figures = (await read.OfAsync(shown.Id, shown.Revision, Today, ct))!;
        var day = Choice.Shown.First;
        var reports = await db.MassPetitions.AsNoTracking()
            .Where(p => p.OccurredOn == day && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == shown.Id)).ToListAsync(ct);
        Rows =
        [
            .. figures.Counted.Where(r => r.Standing is Standing.Active && r.ListedOn <= Choice.Shown.Last)
                .Select(r => new VillageReport(r.CaseId, r.Called, r.Township, reports.Find(p => p.CaseId == r.CaseId))),
        ];
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == shown.Id, ct);
        IsLate = EntrySteps.AgainstDay(PetitionReports.EntryOf(Choice.Shown, Today, campaign)).Any();
        return campaign;
    }

    private RedirectResult Answer(int villages)
    {
        this.Say($"已保存：{Choice.Shown.ToText()}上访情况 {villages} 个{Campaign!.UnitWord}");
        return Redirect(Links.Petitions(Choice.Shown));
    }
}
