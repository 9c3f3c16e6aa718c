using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The open lists of the campaign: words are added and retired, never renamed, for what was written with them keeps them. Two who change the lists at
/// once want nothing of each other.
/// </summary>
internal sealed class ListsModel(AppDbContext db, RuledCampaign rules, CallerAccess access, WorkCalendar calendar) : PageModel, IRulePage
{
    [BindProperty]
    public ListsInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IEnumerable<(Guid Id, string Text, DateOnly? EndedOn)> ItemsOf(TermKind kind) =>
        Campaign.Terms.Where(t => t.Kind == kind).OrderBy(t => t.Ordinal).Select(t => (t.Id, t.Name, t.EndedOn));

    public IEnumerable<(Guid Id, string Text, DateOnly? EndedOn)> Indicators =>
        Campaign.Indicators.OrderBy(i => i.Ordinal).Select(i => (i.Id, $"{i.Name}（{i.Unit}）", i.EndedOn));

    /// <summary>What its offices call the levels of the villages, the highest first.</summary>
    public IEnumerable<(Guid Id, string Text, DateOnly? EndedOn)> Levels => LevelsInUse.Select(s => (s.Id, $"{s.Word}（当作{s.Meaning}）", s.EndedOn));

    /// <summary>What hangs on a level whatever it is called.</summary>
    public static string WhoEnds(ManagementLevel level, CountyWords county) => level is ManagementLevel.Higher
        ? $"市以上的，如省级联系、提级督办；由{county.CityDepartment}认定" : level.IsOfCity() ? $"由{county.CityDepartment}认定" : $"由{county.Department}核验";

    private IEnumerable<CampaignSynonym> LevelsInUse => ManagementLevelWords.All.SelectMany(
        l => Campaign.SynonymsInUse.Where(s => s.List is SynonymList.Level && s.Meaning == l.ToText()).OrderBy(s => s.Word, StringComparer.Ordinal));

    /// <summary>As checks; what is retired is not checked.</summary>
    public static IReadOnlyList<SelectListItem> Checks(IEnumerable<(Guid Id, string Text, DateOnly? EndedOn)> items) =>
        [.. items.Select(i => new SelectListItem(i.EndedOn is null ? i.Text : i.Text + "（已停用）", i.Id.ToString()))];

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) =>
        campaigns.Include(c => c.Terms).Include(c => c.Indicators).Include(c => c.Synonyms).AsSplitQuery();

    public void OnGet() => Input = new()
    {
        Used =
        [
            .. Campaign.Terms.Where(t => t.EndedOn is null).Select(t => t.Id), .. Campaign.IndicatorsInUse.Select(i => i.Id), .. LevelsInUse.Select(s => s.Id),
        ],
        Added = new string?[ListsInput.Kinds.Count],
        Levels = new string?[ManagementLevelWords.All.Count],
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input = Input.Whole();
        this.RequireValid(Input, new ListsInput.Validator());
        List<ValidationFailure> against = [];
        var what = Change(against);
        await rules.NoteDoneAsync(this, what, Input, ct, against);
        await db.SaveChangesAsync(ct);
        this.Say(what.Count == 0 ? "清单和原来一样，没有改动" : "已保存清单：" + string.Join("；", what));
        return Redirect(Links.Rules(Campaign.Id));
    }

    // Done at once, and told line by line; refused for its reason, nothing of it is saved.
    private List<string> Change(List<ValidationFailure> against)
    {
        List<string> what = [];
        var today = calendar.Today;
        foreach (var kind in ListsInput.Kinds)
        {
            Told(what, kind.ToText() + "增加", Input.AddedTo(kind).Where(n => Campaign.Learn(kind, n)));
            var (ended, again) = Moved(
                Campaign.Terms.Where(t => t.Kind == kind), t => t.Id, t => t.EndedOn, t => Campaign.Retire(t, today), t => Campaign.Retire(t, null));
            Told(what, kind.ToText() + "停用", ended.Select(t => t.Name));
            Told(what, kind.ToText() + "恢复", again.Select(t => t.Name));
        }

        Told(what, "指标增加", Input.AddedIndicators().Where(i => Campaign.LearnIndicator(i.Name, i.Unit)).Select(i => $"{i.Name}（{i.Unit}）"));
        var (over, back) = Moved(Campaign.Indicators, i => i.Id, i => i.EndedOn, i => Campaign.Retire(i, today), i => Campaign.Retire(i, null));
        Told(what, "指标停用", over.Select(i => i.Name));
        Told(what, "指标恢复", back.Select(i => i.Name));
        ChangeLevels(what, against);
        return what;
    }

    // What a level is called is one of the words of the ledger, ended and added like those (台账用语).
    private void ChangeLevels(List<string> what, List<ValidationFailure> against)
    {
        var (today, by) = (calendar.Today, access.Author());
        CampaignSynonym[] ended = [.. LevelsInUse.Where(s => Input.Shown.Contains(s.Id) && !Input.Used.Contains(s.Id))];
        Array.ForEach(ended, s => Campaign.End(s, today));
        List<CampaignSynonym> added = [];
        foreach (var (i, level, word) in Input.AddedLevels())
        {
            Refusal[] refused = [.. Campaign.AgainstKnowing(SynonymList.Level, word, level.ToText())];
            against.AddRange(refused.Select(r => new ValidationFailure($"{nameof(Input.Levels)}[{i}]", r.ToText())));
            added.AddRange(refused.Length > 0 ? [] : [Campaign.Know(SynonymList.Level, word, level.ToText(), today, by)]);
        }

        Told(what, LedgerColumnNames.Level + "的叫法增加", added.Select(s => $"{s.Word}（当作{s.Meaning}）"));
        Told(what, LedgerColumnNames.Level + "的叫法停用", ended.Select(s => $"{s.Word}（当作{s.Meaning}）"));
    }

    private (IReadOnlyList<T> Ended, IReadOnlyList<T> Again) Moved<T>(
        IEnumerable<T> items, Func<T, Guid> id, Func<T, DateOnly?> endedOn, Action<T> end, Action<T> restore)
    {
        T[] shown = [.. items.Where(i => Input.Shown.Contains(id(i)))];
        T[] ended = [.. shown.Where(i => endedOn(i) is null && !Input.Used.Contains(id(i)))];
        T[] again = [.. shown.Where(i => endedOn(i) is not null && Input.Used.Contains(id(i)))];
        Array.ForEach(ended, end);
        Array.ForEach(again, restore);
        return (ended, again);
    }

    private static void Told(List<string> what, string label, IEnumerable<string> names)
    {
        if (string.Join('、', names) is { Length: > 0 } said)
        {
            what.Add($"{label}：{said}");
        }
    }
}
