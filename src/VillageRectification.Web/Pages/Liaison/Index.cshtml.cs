using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Ties many villages at a time to a department, its contact or a county leader, from a day on. What was before stays in their history.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, CampaignVillages villages) : PageModel
{
    [BindProperty]
    public LiaisonInput Input { get; set; } = new();

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign => villages.Shown;

    private CountyWords County => new(Campaign?.CountyName ?? "");

    public LiaisonView View { get; private set; } = LiaisonView.All;

    public IReadOnlyList<(LiaisonView View, int Count)> Views { get; private set; } = [];

    /// <summary>Villages that are not suspended or removed.</summary>
    public IReadOnlyList<CaseReading> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Parts =>
        [new("仍有人联系", ""), .. Enum.GetValues<LiaisonPart>().Select(p => new SelectListItem("不再有" + p.ToText(County), p.ToString()))];

    public int FreeDays { get; private set; }

    public DateOnly Today => villages.Today;

    public async Task OnGetAsync([FromQuery] string? view, CancellationToken ct)
    {
        await LoadAsync(view, ct);
        Input = new() { Key = Guid.CreateVersion7() };
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] string? view, CancellationToken ct)
    {
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(view, ct), ct);
        if (await LoadAsync(view, ct) is not { } campaign)
        {
            return NotFound();
        }

        var key = await FormKey.OfAsync(db, Input.Key, f => f is LiaisonAssignment or LiaisonEnding, access.Current.AccountId, ct);
        var isSaid = key.First is LiaisonAssignment ? Input.SaysWhat(await key.WrittenAsync<LiaisonAssignment>(db, ct), Today)
            : key.First is LiaisonEnding && Input.SaysWhat(await key.WrittenAsync<LiaisonEnding>(db, ct), Today);
        if (this.AnswerAgain(key, isSaid ? Answer() : null, () => Input = this.WithNewKey(Input)) is { } answer)
        {
            return answer;
        }

        var facts = await FactsAsync(ct);
        this.RequireNone([.. Against(campaign, facts)]);
        var entry = new Entry(Input.DayAsOf(Today)!.Value, Today, campaign) { LateReason = Input.LateReason };
        var ids = Input.Picked();
        var cases = await villages.CasesAsync(Campaign!, c => ids.Contains(c.Id), ct);
        // The first one carries the key of the form, so that a second sending finds it.
        IEnumerable<(RectificationCase Case, CaseFact Fact)> written = Input.Ends is { } part
            ? End(cases, part, entry.Day, facts)
            : cases.Select(c => (c, (CaseFact)c.Assign(
                entry.Day, Input.Department, LiaisonInput.Said(Input.ContactPerson), LiaisonInput.Said(Input.CountyLeader), [.. facts[c.Id]])));
        db.AddRange(written.Select((w, i) => w.Case.Enter(w.Fact, entry with { Key = i == 0 ? Input.Key : null })));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer();
    }

    // Of the villages that are picked.
    private async Task<ILookup<Guid, CaseFact>> FactsAsync(CancellationToken ct)
    {
        var ids = Input.Picked();
        CaseFact[] facts =
        [
            .. await db.LiaisonAssignments.AsNoTracking().Where(a => ids.Contains(a.CaseId)).ToListAsync(ct),
            .. await db.LiaisonEndings.AsNoTracking().Where(e => ids.Contains(e.CaseId)).ToListAsync(ct),
        ];
        return facts.ToLookup(f => f.CaseId);
    }

    private IEnumerable<(RectificationCase Case, CaseFact Fact)> End(
        IReadOnlyList<RectificationCase> cases, LiaisonPart part, DateOnly day, ILookup<Guid, CaseFact> facts)
    {
        var tied = cases.Select(c => (Case: c, Tie: facts[c.Id].TieOn(part, Today))).ToList();
        if (tied.Where(t => t.Tie is null).Select(t => Rows.Single(r => r.CaseId == t.Case.Id).Village).ToArray() is { Length: > 0 } without)
        {
            this.Refuse(nameof(Input.Ends), $"{string.Join("、", without)}现在没有{part.ToText(County)}，请不要选");
        }

        return tied.Select(t => (t.Case, (CaseFact)t.Case.End(t.Tie!, part, day)));
    }

    private IEnumerable<ValidationFailure> Against(Campaign campaign, ILookup<Guid, CaseFact> facts)
    {
        foreach (var failure in Input.Against([.. Departments.Where(d => d.Value is { Length: > 0 }).Select(d => Guid.Parse(d.Value))], campaign.County))
        {
            yield return failure;
        }

        if (Input.Picked().Any(v => Rows.All(r => r.CaseId != v)))
        {
            yield return new(nameof(Input.Villages), "有的已经中止、移出，或者不在本次行动里，请重新选");
        }

        foreach (var refusal in Input.Picked().SelectMany(v => facts[v].AgainstContact(Input.Department, Input.ContactPerson)).Distinct())
        {
            yield return new(nameof(Input.ContactPerson), refusal.ToText());
        }

        if (Input is { Ends: null, Department: not null } or { Ends: null, CountyLeader: not null } && Unchanged(facts) is { Length: > 0 } unchanged)
        {
            yield return new(nameof(Input.Villages), $"{string.Join("、", unchanged)}已经是这样联系的，没有改动，请不要选");
        }

        foreach (var failure in EntryRules.Against(Input, Today, day => Late(campaign, day)))
        {
            yield return failure;
        }
    }

    // Villages that are tied so on that day already.
    private string[] Unchanged(ILookup<Guid, CaseFact> facts) =>
    [
        .. Input.Picked().Where(v => ((CaseFact[])[.. facts[v]]).AreTiedOn(
                Input.DayAsOf(Today) ?? Today, Input.Department, LiaisonInput.Said(Input.ContactPerson), LiaisonInput.Said(Input.CountyLeader)))
            .Select(v => Rows.FirstOrDefault(r => r.CaseId == v)?.Village).OfType<string>(),
    ];

    private IEnumerable<Refusal> Late(Campaign campaign, DateOnly day) => EntrySteps.AgainstDay(new(day, Today, campaign) { LateReason = Input.LateReason });

    private async Task<Campaign?> LoadAsync(string? view, CancellationToken ct)
    {
        if (await villages.FindAsync(ct) is not { } shown)
        {
            return null;
        }

        var figures = await villages.FiguresAsync(shown, ct);
        View = QueryValue.Of<LiaisonView>(view) ?? LiaisonView.All;
        Rows = [.. figures.Counted.Where(r => r.Standing is Standing.Active)];
        Views = [.. Enum.GetValues<LiaisonView>().Select(v => (v, Rows.Count(r => v.Holds(r))))];
        var ties = Rows.ToLookup(r => r.Persons.Department);
        Departments =
        [
            new("还是原来的部门", ""),
            .. (await db.Departments.AsNoTracking().Where(d => d.CountyCode == shown.CountyCode).Select(d => new { d.Id, d.Name }).ToListAsync(ct))
                .OrderBy(d => d.Name, ChineseOrder.Comparer)
                .Select(d => new SelectListItem($"{d.Name}（现在 {ties[d.Name].Count()} 个{shown.UnitWord}）", d.Id.ToString())),
        ];
        var campaign = await villages.RulesAsync(shown, ct);
        FreeDays = campaign.Thresholds.FreeEntryDays;
        return campaign;
    }

    private RedirectResult Answer()
    {
        this.Say($"已调整 {Input.Picked().Count} 个{Campaign!.UnitWord}的联系分工");
        return Redirect(Links.Liaison());
    }
}
