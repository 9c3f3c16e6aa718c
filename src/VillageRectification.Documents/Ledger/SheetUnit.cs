using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The unit that a line above the headings names for the amounts of a sheet: 单位：万元, （金额单位：千元）.</summary>
internal static partial class SheetUnit
{
    /// <summary>The units of money in the line, also those that are not known (百元), which are refused with the amounts; 单位：县财政局 names none.</summary>
    public static IEnumerable<string> Of(string line) => Named().Match(Wording.Compact(line)) is { Success: true } named
        ? named.Groups["units"].Value.Split(['、', '/', ',', '，']).Where(u => u.EndsWith(LedgerUnits.Yuan, StringComparison.Ordinal) || u is "万" or "千" or "亿")
            .Select(u => u.EndsWith(LedgerUnits.Yuan, StringComparison.Ordinal) ? u : u + LedgerUnits.Yuan)
        : [];

    [GeneratedRegex(@"单位[:：](?<units>[^()（）;；。]{1,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
