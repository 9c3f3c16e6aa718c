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
        item.Basis is not { } basis ? Look : item.BasisItem is { } part ? $"{basis.ToText(unit)}：{part}" : basis.ToText(unit);

    public static IReadOnlyList<SelectListItem> Choices(Campaign campaign) =>
    [
        new(Look, ""),
        .. Enum.GetValues<CriterionBasis>().Where(b => b is not CriterionBasis.Rule)
            .Select(b => new SelectListItem(b.ToText(campaign.UnitWord), Write(b, null))),
        .. campaign.ItemsOf(Checklist.Rules)
            .Select(i => new SelectListItem($"{CriterionBasis.Rule.ToText(campaign.UnitWord)}：{i}", Write(CriterionBasis.Rule, i))),
    ];

    public static string Write(CriterionBasis? basis, string? item) => item is null ? basis?.ToString() ?? "" : $"{basis}{Of}{item}";

    /// <summary>What is none is none.</summary>
    public static (CriterionBasis? Basis, string? Item) Read(string? written)
    {
        var parts = (written ?? "").Split(Of, 2);
        return Enum.TryParse<CriterionBasis>(parts[0], out var basis) && Enum.IsDefined(basis) && parts.Length == 2 == basis is CriterionBasis.Rule
            ? (basis, parts.ElementAtOrDefault(1))
            : (null, null);
    }
}
