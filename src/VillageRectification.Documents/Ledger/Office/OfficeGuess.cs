using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What a workbook seems to be, by its headings, by what stands under them, and by what was said of other workbooks.</summary>
/// <param name="earlier">Forms of the campaign, the latest first.</param>
/// <param name="villages">Of the county, where it is known.</param>
/// <param name="vocabulary">How the words of closed lists are read; null for what is usual.</param>
public sealed class OfficeGuess(
    IReadOnlyCollection<OfficeForm> earlier, IReadOnlyCollection<SheetVillage> villages, LedgerVocabulary? vocabulary = null)
{
    // 存在的主要问题（认定情形）.
    private const string SituationWord = "认定情形";

    private static readonly OfficeField Situation = new(LedgerForm.Villages.Name, LedgerColumnNames.MainProblem);
    private static readonly OfficeField Described = new(LedgerForm.Problems.Name, LedgerColumnNames.Description);

    private readonly CellReader _cells = new(new(0), vocabulary ?? LedgerVocabulary.Shipped);

    private readonly HashSet<string> _villages = [.. villages.Select(v => DivisionName.Core(v.Name))];

    /// <summary>The form that knows every sheet of the workbook; null where none does, and somebody has to look.</summary>
    public OfficeForm? Known(IReadOnlyCollection<OfficeTable> tables) => earlier.FirstOrDefault(f =>
        f.IsRecognised && Shapes(tables).ToArray() is { Length: > 0 } shapes && shapes.All(t => IsTold(f.Find(t.Headings), t))
        && shapes.Any(t => f.Find(t.Headings) is { IsRead: true })) is { } known ? SheetMonths.Dated(known, tables) : null;

    /// <summary>Whether a form was made of a workbook with just these headings.</summary>
    public static bool IsOf(OfficeForm form, IEnumerable<OfficeTable> tables) =>
        Shapes(tables).ToArray() is { Length: > 0 } shapes && shapes.Length == form.Sheets.Count && shapes.All(t => form.Sheets.Any(s => s.IsOf(t.Headings)));

    // A file may lack columns of its form, but none without which nobody knows what to make of the others.
    private static bool IsTold(OfficeSheet? sheet, OfficeTable table) => sheet is not null && (!sheet.IsRead
        || (sheet.Within(table.Headings) is { HasVillage: true } there
            && there.Lacks.All(f => there.ValueOf(f) is not null || (f.IsOfOneFile && !sheet.Has(f)))));

    public OfficeForm Of(IReadOnlyCollection<OfficeTable> tables) => SheetMonths.Dated(Guessed(tables), tables);

    private OfficeForm Guessed(IReadOnlyCollection<OfficeTable> tables) => new([.. Shapes(tables).Select(SheetOf)])
    {
        // What was said of a word in one form holds there; what is to hold everywhere the campaign knows.
        Words =
        [
            .. earlier.Where(f => Shapes(tables).Any(t => f.Find(t.Headings) is { IsRead: true })).SelectMany(f => f.Words).DistinctBy(w => (w.Field, w.Word)),
        ],
        Villages = [.. earlier.SelectMany(f => f.Villages).DistinctBy(v => v.Key)],
    };

    /// <summary>One sheet of each kind: those with headings that are not hidden.</summary>
    public static IEnumerable<OfficeTable> Shapes(IEnumerable<OfficeTable> tables) =>
        tables.Where(t => !t.IsHidden && t.Columns.Count > 0).DistinctBy(t => string.Join('\n', t.Headings.Order(StringComparer.Ordinal)));

    private OfficeSheet SheetOf(OfficeTable table)
    {
        var said = earlier.Select(f => f.Find(table.Headings)).OfType<OfficeSheet>().FirstOrDefault();
        if (said is null && WideSheet.Of(table.Name, table.Headings) is { } blank)
        {
            return blank;
        }

        Dictionary<string, IReadOnlyList<OfficeField>> fields = [];
        HashSet<string> unsure = [];
        HashSet<OfficeField> taken = [];
        var candidates = table.Columns.ToDictionary(c => c.Heading, c => Said(c) ?? Named(c));
        if (SheetSubject.Of(table.Name, candidates.Values) is { } subject)
        {
            // In a sheet of help 帮扶单位 gives it, and 日期 is its day.
            candidates = table.Columns.ToDictionary(
                c => c.Heading,
                c => Said(c) ?? [.. HeadingWords.In(subject, c.Name).Concat(candidates[c.Heading].OrderBy(f => f.Sheet == subject.Name ? 0 : 1)).Distinct()]);
        }

        // 主要问题 beside 具体问题 is what the village is listed for.
        if (candidates.Any(c => c.Value.Contains(Described) && !MayBeSituation(c.Key, c.Value)))
        {
            candidates = candidates.ToDictionary(
                c => c.Key, c => MayBeSituation(c.Key, c.Value) ? (IReadOnlyList<OfficeField>)[Situation, .. c.Value.Where(f => f != Situation)] : c.Value);
        }

        var hasMeasure = candidates.Values.Any(c => c.Contains(new(LedgerForm.Measures.Name, LedgerColumnNames.Measure)));
        var hasProblem = candidates.Values.Any(c => c.Any(IsProblem));
        foreach (var column in table.Columns)
        {
            // Two headings were the same field's in two forms, it may be.
            IReadOnlyList<OfficeField> all = [.. (Said(column) ?? []).Where(f => !taken.Contains(f))];
            if (all.Count == 0)
            {
                OfficeField[] fit =
                [
                    .. candidates[column.Heading].Where(f => !taken.Contains(f) && Fits(f, hasMeasure, hasProblem))
                        .Where(f => !IsOfAnother(f, column, table, candidates)),
                ];
                all = fit.Length == 0 ? [] : [fit[0]];
                all = all is [var status] && status == OfficeField.ProblemStatus && column.Values.Any(v => DayWithin.Find(v) is not null)
                    ? [status, new(status.Sheet, LedgerColumnNames.StatusOn)] : all;
                if (all.Take(1).Any(f => !IsLike(f, column.Values)) || (all.Count == 0 && !HeadingWords.IsIdle(column.Name)))
                {
                    unsure.Add(column.Heading);
                    var maybe = HeadingWords.Maybe(column.Name, GroupOf(column)).Where(f => !taken.Contains(f) && Fits(f, hasMeasure, hasProblem));
                    all = all.Count > 0 ? all : [.. maybe.Take(1)];
                }
            }

            taken.UnionWith(all);
            fields[column.Heading] = all;
        }

        if (!taken.Contains(OfficeField.Village) && !taken.Contains(OfficeField.Code)
            && table.Columns.FirstOrDefault(c => fields[c.Heading].Count == 0 && AreVillages(c.Values)) is { } names)
        {
            fields[names.Heading] = [OfficeField.Village];
            unsure.Remove(names.Heading);
        }

        TakeDoneDay(table, fields);
        var sheet = new OfficeSheet(table.Name, [.. table.Columns.Select(c => new OfficeColumn(c.Heading, fields[c.Heading], !unsure.Contains(c.Heading)))])
        {
            Given = said?.Given ?? [],
        };
        var isTable = sheet.HasVillage && sheet.Targets.Any();
        return sheet with { IsRead = said?.IsRead ?? isTable, IsSettled = said is not null || isTable };
    }

    // Its own words: 主要问题 over 具体问题 is the group of a problem.
    private static bool MayBeSituation(string heading, IReadOnlyList<OfficeField> fields) => fields.Contains(Situation)
        || (fields.Contains(Described) && heading.Split(OfficeHeader.Within)[^1].Contains(LedgerColumnNames.MainProblem, StringComparison.Ordinal));

    // 是否完成 with its √ leaves the day to 完成时间, which has days.
    private static bool IsOfAnother(
        OfficeField field, OfficeTable.Column column, OfficeTable table, Dictionary<string, IReadOnlyList<OfficeField>> candidates) =>
        field.ToColumn().MayLackDay && column.Values.Count > 0 && !column.Values.Any(HasDay)
            && table.Columns.Any(c => c != column && candidates[c.Heading] is [var first, ..] && first == field && c.Values.Any(HasDay));

    private static bool HasDay(string value) => DayWithin.Find(value) is not null;

    // Where nothing else says when a problem was solved, the day on which its measure was done does.
    private void TakeDoneDay(OfficeTable table, Dictionary<string, IReadOnlyList<OfficeField>> fields)
    {
        var all = fields.Values.SelectMany(f => f).ToHashSet();
        if (all.Contains(OfficeField.ProblemStatus) && !all.Contains(OfficeField.ProblemStatusOn)
            && table.Columns.FirstOrDefault(c => fields[c.Heading] is [var only] && only == OfficeField.MeasureDoneOn && Said(c) is null) is { } done)
        {
            fields[done.Heading] = [OfficeField.MeasureDoneOn, OfficeField.ProblemStatusOn];
        }
    }

    // What was chosen for a heading last time; an empty choice counts, it was not to be read.
    private IReadOnlyList<OfficeField>? Said(OfficeTable.Column column) =>
        earlier.SelectMany(f => f.Sheets).Where(s => s.IsRead).SelectMany(s => s.Columns)
            .FirstOrDefault(c => c.IsSettled && c.Heading == column.Heading)?.Fields;

    private static IReadOnlyList<OfficeField> Named(OfficeTable.Column column)
    {
        var group = GroupOf(column);
        if (column.Name.Contains(SituationWord, StringComparison.Ordinal))
        {
            return [Situation];
        }

        if (Wording.Compact(column.Name) is "类型" or "类别" or "种类" or "分类")
        {
            // 存在的突出问题 / 类型 is that of the problem; alone it may be of help, of an inspection, of anything.
            return group.Contains("问题", StringComparison.Ordinal) ? [new(LedgerForm.Problems.Name, LedgerColumnNames.Category)]
                : [.. HeadingWords.Of(group + column.Name).Concat(HeadingWords.Of(column.Name)).Where(f => f.Column != LedgerColumnNames.Kind)];
        }

        if (HeadingWords.IsVague(column.Name) && HeadingWords.SheetOf(group) is { } sheet)
        {
            // 突出问题 / 内容 is what the problem is: what the word alone may be of says nothing there.
            IReadOnlyList<OfficeField> joined = HeadingWords.Of(group + column.Name);
            return joined.Count > 0 ? joined : [.. HeadingWords.Of(column.Name).Where(f => f.Sheet == sheet).Concat(HeadingWords.MainOf(column.Name, sheet))];
        }

        return HeadingWords.Of(column.Name) is { Count: > 0 } own ? Within(own, group)
            : group.Length > 0 && HeadingWords.Of(group + column.Name) is { Count: > 0 } whole ? whole : [];
    }

    private static string GroupOf(OfficeTable.Column column) => column.Heading.Split(OfficeHeader.Within) is [.. var upper, _] ? string.Concat(upper) : "";

    // 存在问题 / 责任人 is the problem's, 整改措施 / 责任人 the measure's.
    private static IReadOnlyList<OfficeField> Within(IReadOnlyList<OfficeField> fields, string group) =>
        HeadingWords.SheetOf(group) is { } sheet ? [.. fields.OrderBy(f => f.Sheet == sheet ? 0 : 1)] : fields;

    private static bool IsProblem(OfficeField field) =>
        field.Sheet == LedgerForm.Problems.Name && field.Column is LedgerColumnNames.Description or LedgerColumnNames.Category;

    private static bool Fits(OfficeField field, bool hasMeasure, bool hasProblem) => field.Sheet switch
    {
        _ when field.Sheet == LedgerForm.Measures.Name => hasMeasure,
        _ when field.Sheet == LedgerForm.Problems.Name => hasProblem,
        _ => true,
    };

    // 6月底前, 年底, 长期坚持: what is asked about as a day, where it is none that is known.
    private static bool SpeaksOfDays(string value) =>
        value.Any(char.IsAsciiDigit) || value.Contains("年底", StringComparison.Ordinal) || value.Contains("长期", StringComparison.Ordinal);

    private bool AreVillages(IReadOnlyList<string> values) =>
        values.Count > 0 && values.Count(v => _villages.Contains(DivisionName.Core(Wording.Compact(v)))) * 2 > values.Count;

    // Whether what stands there can be read as the field: of a closed list something, of days and numbers most of it.
    private bool IsLike(OfficeField field, IReadOnlyList<string> values)
    {
        var column = field.ToColumn();
        if (values.Count == 0)
        {
            return true;
        }

        if (field == OfficeField.Village && _villages.Count > 0)
        {
            return values.Any(v => _villages.Contains(DivisionName.Core(Wording.Compact(v))));
        }

        var read = column.Kind is LedgerColumnKind.Quantity ? values.Count : values.Count(v => LedgerWords.IsNoValue(Wording.Compact(v))
            || (field.Sheet == LedgerForm.Petitions.Name && PetitionText.Persons(new(v)) is not null) || PetitionText.SaysBatches(column, v)
            || _cells.Read(new(0, column, ""), new(v)).Value is not null
            || (column.MayLackDay && _cells.SaysDone(Wording.Compact(v)) is not null) || (column.Kind is LedgerColumnKind.Day && SpeaksOfDays(v)));
        return column.Kind switch
        {
            LedgerColumnKind.Text or LedgerColumnKind.Name or LedgerColumnKind.OpenTerm => true,
            LedgerColumnKind.Choice => read > 0 || values.Count <= 12,
            _ => read * 2 > values.Count,
        };
    }
}
