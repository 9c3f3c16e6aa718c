using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>A city or county, found by its name as somebody types it.</summary>
/// <param name="Code">Four or six digits.</param>
/// <param name="Name">With its city in front where others are called so.</param>
internal sealed record PlaceName(string Code, string Name)
{
    /// <summary>More of one name are not listed.</summary>
    private const int MostListed = 8;

    /// <summary>The places that the text names: those with records, else any of the country.</summary>
    /// <param name="known">Counties with records, by code.</param>
    public static IReadOnlyList<PlaceName> Find(string? text, IReadOnlyDictionary<string, string> known)
    {
        var typed = text?.Trim() ?? "";
        PlaceName[] own = [.. known.Select(k => new PlaceName(k.Key, k.Value)).Where(p => p.IsCalled(typed))];
        return typed.Length == 0 ? [] : own.Length > 0 ? own : [.. CountyNames.All.Select(c => new PlaceName(c.Code, c.Name)).Where(p => p.IsCalled(typed))];
    }

    /// <summary>What is wrong with the text; null when it names one place.</summary>
    public static string? Against(string? text, IReadOnlyList<PlaceName> found) => found.Count switch
    {
        0 when string.IsNullOrWhiteSpace(text) => "请填市、县的名称，如：汶上县",
        0 => $"没有叫“{text.Trim()}”的市、县，请写全称，如：汶上县",
        1 => null,
        _ => $"有 {found.Count} 个地方叫“{text!.Trim()}”，请写全：{string.Join("、", found.Take(MostListed).Select(p => p.Full))}",
    };

    /// <summary>With its city in front.</summary>
    public string Full => Code.Length == DivisionCode.CountyLength && CountyNames.Has(Code[..4]) ? CountyNames.Of(Code[..4]) + Name : Name;

    private bool IsCalled(string typed) => typed == Name || typed == Full;
}
