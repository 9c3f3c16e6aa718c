using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.TagHelpers;

/// <summary>What the filters over a list offer.</summary>
internal static class FilterItems
{
    /// <summary>Members of an enum, as addresses have them.</summary>
    public static IEnumerable<SelectListItem> Of<TEnum>(Func<TEnum, string> word)
        where TEnum : struct, Enum => Of(Enum.GetValues<TEnum>(), word);

    /// <inheritdoc cref="Of{TEnum}(Func{TEnum, string})"/>
    public static IEnumerable<SelectListItem> Of<TEnum>(IEnumerable<TEnum> members, Func<TEnum, string> word)
        where TEnum : struct, Enum => members.Select(m => new SelectListItem(word(m), m.ToString().ToLowerInvariant()));

    /// <summary>土地纠纷（3）: words with how many rows each has.</summary>
    public static IEnumerable<SelectListItem> Of(IEnumerable<(string Value, int Count)> counted, Func<string, string>? word = null) =>
        counted.Select(c => new SelectListItem($"{(word is null ? c.Value : word(c.Value))}（{c.Count}）", c.Value));

    /// <summary>Townships that have a village, by code; kept with the figures.</summary>
    public static IReadOnlyList<SelectListItem> Townships(this FigureSet figures) => figures.Once<SelectListItem[]>(
        "townships", f => [.. f.Counted.DistinctBy(r => r.TownshipCode).Select(r => new SelectListItem(r.Township, r.TownshipCode))]);
}
