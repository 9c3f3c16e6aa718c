using System.Globalization;

namespace VillageRectification.Persistence;

/// <summary>
/// Chinese names in pinyin order, the same whatever the engine: by <see cref="Comparer"/>, since lists of names are in memory when they are
/// put in order. PostgreSQL's own collation of the name is part of the released schema.
/// </summary>
public static class ChineseOrder
{
    public const string Collation = "zh";

    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string one, string other)
    {
        var order = Chinese.Compare(one, other, CompareOptions.None);
        return order != 0 ? order : string.CompareOrdinal(one, other);
    }
}
