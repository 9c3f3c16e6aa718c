using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The evidence of an item as it is shown, chosen and sent: its kind, and of a list which item.</summary>
internal static class CriterionBasisText
{
    private const string Look = "实地看";
    private const char Of = ':';

    /// <summary>规章制度：三会一课; 实地看 where no record says it.</summary>
    public static string ToText(this AcceptanceCriterion item, string unit) =>
        item.Basis is { } basis ? Named(basis, item.BasisItem, unit) : Look;

    /// <summary>What the campaign's lists offer, and what an item of it names already.</summary>
    public static IReadOnlyList<SelectListItem> Choices(Campaign campaign) =>
    [
        new(Look, ""),
        .. Enum.GetValues<CriterionBasis>().SelectMany(b => ItemsOf(b, campaign).Select(i => (Basis: b, Item: i)))
            .Union(campaign.Criteria.Where(c => c.Basis is not null).Select(c => (Basis: c.Basis!.Value, Item: c.BasisItem)))
            .OrderBy(b => b.Basis).Select(b => new SelectListItem(Named(b.Basis, b.Item, campaign.UnitWord), Write(b.Basis, b.Item))),
    ];

    private static IEnumerable<string?> ItemsOf(CriterionBasis basis, Campaign campaign) => basis switch
    {
        CriterionBasis.Rule => campaign.ItemsOf(Checklist.Rules),
        CriterionBasis.CategoryProblems => campaign.TermsOf(TermKind.ProblemCategory),
        _ => Enumerable.Repeat<string?>(null, 1),
    };

    public static string Write(CriterionBasis? basis, string? item) => item is null ? basis?.ToString() ?? "" : $"{basis}{Of}{item}";

    /// <param name="written">One of <see cref="Choices"/>.</param>
    public static (CriterionBasis? Basis, string? Item) Read(string? written)
    {
        var parts = (written ?? "").Split(Of, 2);
        return Enum.TryParse<CriterionBasis>(parts[0], out var basis) ? (basis, parts.ElementAtOrDefault(1)) : (null, null);
    }

    private static string Named(CriterionBasis basis, string? item, string unit) => item is null ? basis.ToText(unit) : $"{basis.ToText(unit)}：{item}";
}
