using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month of every team that one writes for, in one form: the township for its teams. All of it is saved, or nothing.</summary>
internal sealed class TeamsModel(AppDbContext db, CallerAccess access, CampaignVillages villages) : PageModel
{
    [BindProperty]
    public TeamsInput Input { get; set; } = new();

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign => villages.Shown;

    public MonthChoice Choice { get; private set; } = null!;

    /// <summary>By division code: what is suspended or removed takes no days.</summary>
    public IReadOnlyList<VillageTeam> Villages { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        await LoadAsync(month, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromQuery(Name = MonthChoice.Name)] string? month, CancellationToken ct)
    {
        if (await villages.FindAsync(ct) is not { } shown)
        {
            return NotFound();
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(month, ct), ct, shown.CountyCode);
        await LoadAsync(month, ct);
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        this.RequireNone(Input.Against(Villages, shown.UnitWord));
        List<CaseFact> facts = [];
        foreach (var village in Villages)
        {
            // The first one carries the key of the form, so that a second sending finds it.
            facts.AddRange(village.Month.Write(Input.Of(village), Input.LateReason, facts.Count == 0 ? Input.Key : null, access.Current.Role!.Value));
        }

        db.AddRange(facts);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(facts);
    }

    private async Task LoadAsync(string? month, CancellationToken ct)
    {
        if (await villages.FindAsync(ct) is not { } shown)
        {
            return;
        }

        Choice = MonthChoice.Of(month, shown.Start, villages.Today);
        var (first, last) = (Choice.Shown.First, Choice.Shown.Last);
        var campaign = await villages.RulesAsync(shown, ct);
        var cases = await villages.CasesAsync(shown, c => c.Standing == Standing.Active, ct);
        var ids = cases.ConvertAll(c => c.Id);
        var names = await villages.NamesAsync(shown, ct);
        CaseFact[] all =
        [
            .. await db.StandingChanges.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.Standing == Standing.Active && f.Reason == null).ToListAsync(ct),
            .. await db.TeamMembers.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.OccurredOn <= last).ToListAsync(ct),
            .. await db.TeamDepartures.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.OccurredOn <= last).ToListAsync(ct),
            .. await db.PresenceLeaves.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.From <= last && f.Until >= first).ToListAsync(ct),
            .. await db.ProgressEntries.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.OccurredOn >= first && f.OccurredOn <= last).ToListAsync(ct),
            .. await db.PresenceEntries.AsNoTracking().Where(f => ids.Contains(f.CaseId) && f.OccurredOn >= first && f.OccurredOn <= last).ToListAsync(ct),
        ];
        var facts = all.ToLookup(f => f.CaseId);
        Villages =
        [
            .. cases.Select(c => new VillageTeam(c.Id, names[c.Id], new(
                c, campaign, [.. facts[c.Id]], [.. facts[c.Id].OfType<PresenceEntry>().Select(p => (p.OccurredOn, p.Capacity, p.Person, p.ProgressRecordId))],
                Choice.Shown, villages.Today))),
        ];
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Input.Key, f => f is PresenceEntry, access.Current.AccountId, ct);
        CaseFact[] written = [.. await key.WrittenAsync<PresenceEntry>(db, ct), .. await key.WrittenAsync<ProgressEntry>(db, ct)];
        var isSaid = key.First is not null && Villages.All(v => Input.Of(v).SaysWhat(v.Month, [.. written.Where(w => w.CaseId == v.CaseId)]));
        return this.AnswerAgain(key, isSaid ? Answer(written) : null, () => Input = this.WithNewKey(Input));
    }

    private RedirectResult Answer(IReadOnlyCollection<CaseFact> facts)
    {
        var (entries, notes) = (facts.OfType<PresenceEntry>().ToList(), facts.OfType<ProgressEntry>().Count());
        var days = entries.Select(e => (e.CaseId, e.OccurredOn)).Distinct().Count();
        var count = entries.Select(e => e.CaseId).Distinct().Count();
        this.Say(
            $"已保存：{Choice.Shown.Number} 月 {count} 个{Campaign!.UnitWord}登记驻{Campaign.UnitWord} {days} 天、{entries.Count} 人次"
            + (notes > 0 ? $"，工作进展 {notes} 条。" : "。") + VillageText.Once);
        return Redirect(Links.PresenceSheet(month: Choice.Shown));
    }
}
