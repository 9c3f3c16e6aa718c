namespace VillageRectification.Documents.Ledger;

/// <summary>The words by which a row of a table adds up others.</summary>
internal static class TotalWord
{
    private static readonly string[] Words = ["合计", "总计", "小计", "共计", "累计"];

    /// <summary>合计, 刘楼镇小计, 合计(天).</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool Is(string text) =>
        Array.Exists(Words, w => text.StartsWith(w, StringComparison.Ordinal) || text.EndsWith(w, StringComparison.Ordinal));
}
