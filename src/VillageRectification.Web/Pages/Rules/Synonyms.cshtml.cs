using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// 台账用语: how the offices of the campaign write the words of closed lists. Its own are ended and added, never changed; the usual ones are shown beside
/// them.
/// </summary>
internal sealed class SynonymsModel(AppDbContext db, RuledCampaign rules, CallerAccess access, WorkCalendar calendar) : PageModel, IRulePage
{
    [BindProperty]
    public SynonymsInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    /// <summary>By the order of the lists.</summary>
    public IReadOnlyList<CampaignSynonym> Own =>
        [.. Campaign.SynonymsInUse.OrderBy(s => s.List).ThenBy(s => s.Meaning, StringComparer.Ordinal).ThenBy(s => s.Word, StringComparer.Ordinal)];

    /// <summary>The last that ended first.</summary>
    public IReadOnlyList<CampaignSynonym> Ended =>
        [.. Campaign.Synonyms.Where(s => s.EndedOn is not null).OrderByDescending(s => s.EndedOn).ThenBy(s => s.Word, StringComparer.Ordinal)];

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.Synonyms);

    /// <summary>What of the usual words of a choice means something else in this campaign.</summary>
    public IReadOnlyList<CampaignSynonym> Otherwise(SynonymList list, LedgerChoice choice) =>
        [.. Campaign.SynonymsInUse.Where(s => s.List == list && s.Meaning != choice.Word && choice.Synonyms.Contains(s.Word))];

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        this.RequireValid(Input, new SynonymsInput.Validator());
        var (today, by) = (calendar.Today, access.Author());
        CampaignSynonym[] ended = [.. Campaign.SynonymsInUse.Where(s => Input.Ended.Contains(s.Id))];
        Array.ForEach(ended, s => Campaign.End(s, today));
        List<CampaignSynonym> added = [];
        List<ValidationFailure> against = [];
        var (list, meaning) = Input.Picked() ?? default;
        foreach (var word in Input.Added().Where(w => !IsSaid(list, w, meaning)))
        {
            against.AddRange(Campaign.AgainstKnowing(list, word, meaning).Select(r => new ValidationFailure(nameof(Input.Words), r.ToText())));
            if (against.Count == 0)
            {
                added.Add(Campaign.Know(list, word, meaning, today, by));
            }
        }

        List<string> what = [];
        if (ended.Length > 0)
        {
            what.Add(SynonymText.Ended(ended));
        }

        if (added.Count > 0)
        {
            what.Add(SynonymText.Added(added));
        }

        await rules.NoteDoneAsync(this, what, Input, ct, against);
        await db.SaveChangesAsync(ct);
        this.Say(what.Count == 0 ? "台账用语和原来一样，没有改动" : "已保存。" + string.Join("；", what));
        return Redirect(Links.CampaignSynonyms(Campaign.Id));
    }

    // Sent twice it is said already.
    private bool IsSaid(SynonymList list, string word, string meaning) =>
        Campaign.SynonymsInUse.Any(s => (s.List, s.Word, s.Meaning) == (list, AskedWord.Plain(word), meaning));
}
