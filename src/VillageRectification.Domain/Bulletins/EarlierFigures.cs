using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What the bulletin compares with: the last issued one or, where there is none, a recount of the last day of the month before. Of an issued one whose
/// records were entered or changed since it is what they come to now: what they moved did not happen in this month.
/// </summary>
/// <param name="Number">第N期; null for a recount.</param>
public sealed record EarlierFigures(int? Number, IReadOnlyDictionary<string, long?> Values)
{
    /// <summary>How the number of a change calls the issue that it is in.</summary>
    public const string ThisIssue = "本期";

    private const string Change = "Change";

    /// <summary>What the number of a figure's change is called.</summary>
    internal static string ChangeOf(string figure) => figure + Change;

    /// <summary>The key of the figure of which a number of the text's own is the change since the issue before; null of other numbers.</summary>
    public static string? ComparedBy(string key) => key.EndsWith(Change, StringComparison.Ordinal) ? OwnList.NameOf(key)[..^Change.Length] : null;

    /// <summary>上期 or 上月.</summary>
    public string Name => Number is null ? "上月" : "上期";

    /// <summary>Keys of the figures that the issue printed otherwise: 上期数据更正 tells how.</summary>
    public IReadOnlySet<string> Corrected { get; init; } = new HashSet<string>();

    /// <summary>上期, and 更正后的上期 of a figure that the issue printed otherwise.</summary>
    public string NameOf(string key) => Corrected.Contains(key) ? $"更正后的{Name}" : Name;

    /// <param name="printed">By key what the issue printed.</param>
    /// <param name="now">Its day as it is known now; null where no record of it changed since.</param>
    public static EarlierFigures Of(int number, IReadOnlyDictionary<string, long?> printed, FigureSet? now)
    {
        // A figure that only a later release counts was not printed.
        var values = printed.ToDictionary(p => p.Key, p => now?.Find(p.Key) is { } figure ? now.Value(figure) : p.Value);
        return new(number, values) { Corrected = values.Where(v => v.Value != printed[v.Key]).Select(v => v.Key).ToHashSet() };
    }
}
