using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Records;

/// <summary>Several types of a case in one field, as they are typed.</summary>
internal static class CaseTypeText
{
    private static readonly char[] Between = [LevelChange.Between, '，', ',', '；', ';', ' ', '\u3000'];

    public static IReadOnlyList<string> Of(string? typed) =>
        [.. (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    public static string Hint(IEnumerable<string> words) => $"几类用“{LevelChange.Between}”隔开，从这些里选：{string.Join(LevelChange.Between, words)}";

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="main">The main type, which is not said twice.</param>
    /// <param name="words">Of the campaign.</param>
    public static string? Against(string? typed, string? main, IEnumerable<string> words)
    {
        var others = Of(typed);
        return others.Except(words).FirstOrDefault() is { } unknown ? $"“{unknown}”不在本次行动的类型里，请从提示里选"
            : others.Contains(main) ? $"“{main}”已是主要问题，不用再填" : null;
    }
}
