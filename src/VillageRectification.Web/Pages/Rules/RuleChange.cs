using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>What a form changes of the rules, old and new, and why.</summary>
internal static class RuleChange
{
    /// <summary>A line a field that the two say differently.</summary>
    public static IReadOnlyList<string> Between<TInput>(TInput before, TInput after, IReadOnlyList<StaleField<TInput>> fields) =>
        [.. StaleForm.RowsOf(after, before, fields, new Dictionary<string, string?>()).Select(r => $"{r.Label}：{r.Theirs} → {r.Mine}")];

    /// <summary>Writes it down; asks for the reason where something changes and none is said.</summary>
    /// <param name="what">A line a field; none where nothing changes.</param>
    public static void Note(this PageModel page, Campaign campaign, IReadOnlyList<string> what, string? why, DateOnly today, VersionAuthor by)
    {
        if (what.Count == 0)
        {
            return;
        }

        switch (why?.Trim())
        {
            case null or "":
                page.Refuse("Why", $"请写明为什么改：{string.Join("；", what)}");
                break;
            case { Length: > CampaignChange.ReasonMaxLength }:
                page.Refuse("Why", $"最多 {CampaignChange.ReasonMaxLength} 个字，请写短些");
                break;
            case var reason:
                campaign.Note(today, string.Join('\n', what), reason, by);
                break;
        }
    }
}
