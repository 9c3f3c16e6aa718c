using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>What a form changes of the rules, old and new, and why.</summary>
internal static class RuleChange
{
    /// <summary>A line a field that the two say differently.</summary>
    public static IReadOnlyList<string> Between<TInput>(TInput before, TInput after, IReadOnlyList<StaleField<TInput>> fields) =>
        [.. StaleForm.RowsOf(after, before, fields, new Dictionary<string, string?>()).Select(r => $"{r.Label}：{r.Theirs} → {r.Mine}")];

    /// <summary>What is wrong with the reason of a change; null where nothing is, or nothing changes.</summary>
    /// <param name="what">A line a field; none where nothing changes.</param>
    public static string? AgainstReason(IReadOnlyList<string> what, string? why) => (what.Count, why?.Trim()) switch
    {
        (0, _) => null,
        (_, null or "") => $"请写明为什么改：{string.Join("；", what)}",
        (_, { Length: > CampaignChange.ReasonMaxLength }) => TextLength.TooLong(CampaignChange.ReasonMaxLength),
        _ => null,
    };

    /// <summary>Writes it down; asks for the reason where something changes and none is said.</summary>
    /// <param name="what">A line a field; none where nothing changes.</param>
    public static void Note(this PageModel page, Campaign campaign, IReadOnlyList<string> what, string? why, DateOnly today, VersionAuthor by)
    {
        if (AgainstReason(what, why) is { } wrong)
        {
            page.Refuse(nameof(ReasonedInput.Why), wrong);
        }

        if (what.Count > 0)
        {
            campaign.Note(today, string.Join('\n', what), why!.Trim(), by);
        }
    }
}
