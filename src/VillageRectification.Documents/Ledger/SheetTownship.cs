using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger;

/// <summary>The township that a sheet is of, by its name, where there is one sheet for each.</summary>
internal static partial class SheetTownship
{
    /// <summary>Null where the name ends with none: 附件3：销号清单-寅寺镇.</summary>
    public static string? In(string sheet) => Township.Match(Wording.Compact(sheet)) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,5}(镇|乡|街道)(?=\)?$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Township { get; }
}
