using System.Globalization;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The two numbers of a correction: what was printed opens to its issue, what it comes to now to the villages that make it.</summary>
public static class CorrectionNumber
{
    // How their lists are called.
    private const string Line = "corrected.";
    private const string Was = Line + "was.";
    private const string Now = Line + "is.";
    private const string Records = Line + "records.";
    private static readonly string Quantity = $".{Figure.KeyOf(FigureName.Indicators)}.";

    /// <param name="figure">Null where the number is the text's own.</param>
    /// <param name="issue">The number of the issue that printed it; null where it is not known.</param>
    internal static Number Before(this FigureCorrection correction, BulletinMaterial m, Figure? figure, int? issue)
    {
        var was = correction.Was!.Value;
        return issue is not { } number ? Plain(figure, was)
            : BulletinMaterial.Own(
                KeyOf(Was, correction, number), $"{correction.WordIn(m.County, figure)}，{NameOf(number)}印发时", [(NameOf(number), was)]) with
            {
                IsThousandths = IsQuantity(figure),
            };
    }

    /// <inheritdoc cref="Before"/>
    internal static Number After(this FigureCorrection correction, BulletinMaterial m, Figure? figure, int? issue)
    {
        var now = correction.Is!.Value;
        return issue is { } number && correction.Rows.Sum(r => r.Amount) == now
            ? Number.Of(OwnList.Of(KeyOf(Now, correction, number), $"{correction.WordIn(m.County, figure)}，按现在的记录重算", correction.Rows)) with
            {
                IsThousandths = IsQuantity(figure),
            }
            : Plain(figure, now);
    }

    /// <summary>What the number counts: 个, 件次, 天.</summary>
    public static string UnitIn(this FigureCorrection correction, Figure? figure) => figure is null
        ? OwnList.NameOf(correction.Key) switch { "petitionReports" => "份", "longestOverdue" => "天", _ => "个" }
        : figure.Words.CountsVillages ? "个" : figure.Name is FigureName.PetitionMonthsMissing ? "个月" : figure.Words.Unit;

    /// <summary>A share of a list as it is told: quantities are counted in thousandths.</summary>
    public static string Said(OwnList list, long amount) =>
        new Number(amount) { IsThousandths = IsOfLine(list.Key) && !list.Key.Contains(Records, StringComparison.Ordinal) && IsQuantity(list.Key) }.ToString();

    /// <summary>How many records, or villages, are the reason: of more than are named.</summary>
    internal static Number Reasons(this FigureCorrection correction, BulletinMaterial m, Figure? figure, int? issue, IEnumerable<OwnRow> all) =>
        Number.Of(OwnList.Of(
            KeyOf(Records, correction, issue ?? 0), $"{correction.WordIn(m.County, figure)}变了的原因", all.Select(r => r with { Amount = 1 })));

    /// <summary>The number of the issue that a list of <see cref="Before"/> is of; null of other lists.</summary>
    public static int? IssueOf(OwnList list) =>
        list.Key.Contains(Was, StringComparison.Ordinal) && list.Rows is [{ Name: ['第', .. var number, '期'] }]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var issue) ? issue : null;

    /// <summary>What a line of corrections told is not corrected again.</summary>
    internal static bool IsOfLine(string key) => key.StartsWith(OwnList.Of(Line, "", []).Key, StringComparison.Ordinal);

    private static string KeyOf(string kind, FigureCorrection correction, int issue) => $"{kind}{Wording.Count(issue)}.{correction.Key}{correction.Level}";

    private static string NameOf(int issue) => $"第{Wording.Count(issue)}期";

    private static bool IsQuantity(string key) => key.Contains(Quantity, StringComparison.Ordinal);

    private static bool IsQuantity(Figure? figure) => figure?.Name is FigureName.Indicators;

    private static Number Plain(Figure? figure, long value) => new(value) { IsThousandths = IsQuantity(figure) };
}
