using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the rows under one header into canonical cells.</summary>
internal sealed partial class RowReader(LedgerSheet sheet, HeaderRow header, CellReader cells, LedgerFindings findings)
{
    private static readonly string[] Remarks =
        ["填表", "填报", "填写示例", "填写要求", "样表", "制表", "审核", "审签", "负责人签", "单位负责人:", "联系电话", "注:", "备注:", "说明:", "填写说明", "示例", "例:", "样例"];

    /// <summary>Whether a village without a level is refused by itself; else its rows are joined first.</summary>
    public bool NeedsLevel { get; init; } = true;

    /// <summary>Reads one row; a refused row is not among the findings' rows.</summary>
    public void Read(SheetRow row)
    {
        if (IsNoRecord(row))
        {
            findings.AddUnread(sheet.Name, row);
        }
        else
        {
            ReadRecord(row);
        }
    }

    /// <summary>Reads a row of which it is known that it is of a village.</summary>
    public void ReadRecord(SheetRow row)
    {
        row = WithoutNoValues(WithCovering(row));
        var filled = header.Columns.Where(c => !row.Cell(c.Index).IsBlank).ToList();
        if (filled.Count == 0 || RepeatsHeader(row, filled))
        {
            return;
        }

        findings.CountRow(sheet);
        if (!sheet.IsKeyedByVillage && filled.All(c => c.Column.Name is LedgerColumnNames.Code or LedgerColumnNames.Village))
        {
            findings.Add(new(LedgerFault.SaysNothing(), sheet.Name, row.Number));
            return;
        }

        var values = new Dictionary<string, string>();
        var pictures = header.Columns.Where(c => row.Cell(c.Index).Mark is CellMark.Picture).Select(c => c.Column.Name).ToArray();
        findings.AddRange(pictures.Select(c => new LedgerProblem(LedgerFault.PictureCell(), sheet.Name, row.Number, c)));
        var unread = new HashSet<string>(pictures);
        var isOfBoth = TextIn(row, LedgerColumnNames.PetitionPersons) is { } persons && persons == TextIn(row, LedgerColumnNames.Petitions);
        var isSaid = !isOfBoth && !header.IsBlank(row, LedgerColumnNames.PetitionPersons);
        var isGood = filled.Where(c => c.Column.Kind != LedgerColumnKind.Quantity)
            .Select(c => (Place: c, Cell: PetitionText.WithoutBatches(c.Column, PetitionText.WithoutPersons(c.Column, row.Cell(c.Index), isSaid), isOfBoth)))
            .Where(c => !c.Cell.IsBlank || c.Cell.Mark is not null)
            .Aggregate(true, (good, c) => Take(values, row, c.Place, cells.Read(c.Place, c.Cell)) && good);
        isGood &= TakePersons(values, row) & TakeOutcome(values, row) & TakeQuantity(values, unread, row) & HasRequired(row);
        if (sheet == LedgerForm.Inspections && InspectionCheck.Of(row, header, values.GetValueOrDefault(LedgerColumnNames.Kind)) is { } problem)
        {
            findings.Add(problem);
        }

        LedgerRow read = new(sheet.Name, row.Number, values.GetValueOrDefault(LedgerColumnNames.Code) ?? "", values)
        {
            Columns = header.Names.Append(LedgerColumnNames.Code).Concat(values.Keys).Except(unread).ToHashSet(),
        };
        if (read.DivisionCode.Length > 0)
        {
            findings.AddRow(read, isGood);
        }
        else if (header.IsBlank(row, LedgerColumnNames.Code) && read.Text(LedgerColumnNames.Village) is { } village)
        {
            findings.AddNamed(new(read, new(village, TownshipOf(row, read)), isGood));
        }
    }

    private string? TextIn(SheetRow row, string column) => header.Columns.FirstOrDefault(c => c.Column.Name == column) is { } place
        && row.Cell(place.Index) is { IsBlank: false, Number: null } cell ? cell.Text : null;

    // 3批12人次 in the column of the batches says the persons, too, and 十余人次 nothing else.
    private bool TakePersons(Dictionary<string, string> values, SheetRow row)
    {
        if (header.Columns.FirstOrDefault(c => c.Column.Name == LedgerColumnNames.Petitions) is not { } place
            || !header.IsBlank(row, LedgerColumnNames.PetitionPersons) || PetitionText.Persons(row.Cell(place.Index)) is not { } persons)
        {
            return true;
        }

        return Take(values, row, new(place.Index, sheet.Column(LedgerColumnNames.PetitionPersons), place.Header), persons);
    }

    private string? TownshipOf(SheetRow row, LedgerRow read) => read.Text(LedgerColumnNames.Township)
        ?? (header.Township is { } place && Wording.Compact(row.Covered(place).Text) is { Length: > 0 } text ? text : null);

    private bool IsNoRecord(SheetRow row) => header.IsBlank(row, LedgerColumnNames.Code)
        && IsRemark(row, header.Columns.FirstOrDefault(c => c.Column.Name == LedgerColumnNames.Village)?.Index);

    /// <summary>Whether it begins as a row that adds the table up, signs it or explains it; none of that is of a village.</summary>
    /// <param name="village">Where the village stands: what is merged down over a row is of it, however its other cells begin.</param>
    internal static bool IsRemark(SheetRow row, int? village) => !(village is { } place && row.Covering.ContainsKey(place))
        && row.Cells.Where(c => !c.IsBlank).Select(c => Wording.Compact(c.Text)).FirstOrDefault() is { } text
        && (TotalWord.Is(text) || Remarks.Any(r => text.TrimStart('(').StartsWith(r, StringComparison.Ordinal))
            || (village is { } at && Nowhere.IsMatch(Wording.Compact(row.Cell(at).Text))));

    // ××村, 某某村: a village of no name is one of an example.
    [GeneratedRegex("^([×xX某○*]{1,3}(县|区|市))?([×xX某○*]{1,3}(镇|乡|街道))?[×xX某○*]{1,3}(村|社区|村委会|居委会|村\\(社区\\))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nowhere { get; }

    // A sum is not written again for each of the rows over which its cell is merged; whatever else stands there counts for all of them.
    private SheetRow WithCovering(SheetRow row)
    {
        var covered = header.Columns.Where(c => c.Column.Kind is not (LedgerColumnKind.Count or LedgerColumnKind.Money or LedgerColumnKind.Quantity)
            && row.Cell(c.Index).IsBlank && row.Covering.ContainsKey(c.Index)).Select(c => c.Index).ToHashSet();
        return covered.Count == 0 ? row : row with { Cells = [.. row.Cells.Select((cell, i) => covered.Contains(i) ? row.Covering[i] : cell)] };
    }

    /// <summary>无, 暂缺, — and the like stand for nothing where a name, a number or a day is to stand; a closed list may have such a word of its own.</summary>
    private SheetRow WithoutNoValues(SheetRow row)
    {
        var none = header.Columns.Where(c => IsNoValue(c.Column, row.Cell(c.Index))).Select(c => c.Index).ToHashSet();
        return none.Count == 0 ? row : row with { Cells = [.. row.Cells.Select((c, i) => none.Contains(i) ? SheetCell.Blank : c)] };
    }

    private bool IsNoValue(LedgerColumn column, SheetCell cell) => (column.MayBeNone || column.Kind is not (LedgerColumnKind.Text or LedgerColumnKind.Code))
        && cell.Personal is null && !CellReader.NamesByNumber(column, cell) && !(column.MayBeUnknown && CellReader.SaysUnknown(cell))
        && SaysNothing(column, cell);

    // Not done yet is no day on which it was.
    private bool SaysNothing(LedgerColumn column, SheetCell cell)
    {
        var text = Wording.Compact(cell.Text);
        return column.Kind is LedgerColumnKind.Name ? column.NamesNobody(text)
            : (column.MayBeNone && LedgerWords.IsNothing(text))
                || (LedgerWords.IsNoValue(text) && (column.Kind is not LedgerColumnKind.Choice || cells.Vocabulary.Find(column.Choices, text) is null))
                || (column.MayLackDay && (cell.Mark is CellMark.Truth ? cell.Text != SheetCell.True : cells.SaysDone(text) is false));
    }

    /// <summary>A header printed again on each page.</summary>
    private static bool RepeatsHeader(SheetRow row, List<HeadedColumn> filled) =>
        filled.All(c => row.Cell(c.Index).Text == c.Header);

    private bool Take(Dictionary<string, string> values, SheetRow row, HeadedColumn place, CellReading reading)
    {
        var cell = row.Cell(place.Index);
        if (cell.Mark is { } mark && !(mark is CellMark.Truth && (place.Column.Kind is LedgerColumnKind.Choice || place.Column.MayLackDay)))
        {
            reading = CellReading.Wrong(mark switch
            {
                CellMark.NoValue => LedgerFault.FormulaWithoutValue(),
                CellMark.Truth => LedgerFault.TruthValue(),
                _ => LedgerFault.CellError(),
            });
        }
        else if (place.Column.Kind is not LedgerColumnKind.Code && cell.Personal is { } found)
        {
            // Not quoted: what must not be kept is not shown again.
            findings.Add(new(LedgerFault.PersonalNumber(found), sheet.Name, row.Number, place.Column.Name));
            return false;
        }

        if (reading.Fault is { } fault)
        {
            findings.Add(new(fault, sheet.Name, row.Number, place.Column.Name, Quote(cell)));
        }

        if (reading.Value is { } value)
        {
            values[place.Column.Name] = value;
        }

        return reading.Value is not null;
    }

    private bool TakeOutcome(Dictionary<string, string> values, SheetRow row)
    {
        if (!values.TryGetValue(LedgerColumnNames.Outcome, out var outcome) || !values.TryGetValue(LedgerColumnNames.Kind, out var kind))
        {
            return true;
        }

        var place = header.Columns.First(c => c.Column.Name == LedgerColumnNames.Outcome);
        var choices = LedgerChoices.OutcomesOf(LedgerWords.Value<InspectionKind>(LedgerChoices.InspectionKinds, kind));
        return Take(values, row, place, cells.Choice(outcome, choices, c => LedgerFault.OutcomeOfOtherKind(kind, c)));
    }

    private bool TakeQuantity(Dictionary<string, string> values, HashSet<string> unread, SheetRow row)
    {
        if (header.Columns.FirstOrDefault(c => c.Column.Kind == LedgerColumnKind.Quantity) is not { } place || row.Cell(place.Index).IsBlank)
        {
            return true;
        }

        var cell = row.Cell(place.Index);
        if (cell.Personal is not null)
        {
            return Take(values, row, place, CellReading.Wrong(LedgerFault.NotANumber()));
        }

        if (!values.TryGetValue(LedgerColumnNames.Indicator, out var indicator))
        {
            findings.Add(new(LedgerFault.QuantityOfNothing(), sheet.Name, row.Number, place.Column.Name, Quote(cell)));
            values.Remove(LedgerColumnNames.Unit);
            unread.UnionWith([LedgerColumnNames.Quantity, LedgerColumnNames.Unit]);
            return true;
        }

        var number = NumberText.Read(cell, IndicatorQuantity.MaxThousandths / IndicatorQuantity.ThousandthsPerUnit, out var fault);
        if (cell.Mark is not null || fault is not null)
        {
            return Take(values, row, place, CellReading.Wrong(fault ?? LedgerFault.NotANumber()));
        }

        var unit = number.Unit is { Length: > 0 } ? number.Unit : values.GetValueOrDefault(LedgerColumnNames.Unit);
        if (number.IsAbout)
        {
            var near = LedgerFault.AboutNumber(number.Number.ToString(CultureInfo.InvariantCulture));
            findings.Add(new(near, sheet.Name, row.Number, place.Column.Name, Quote(cell)));
        }

        findings.AddAmount(new(sheet.Name, row.Number, place.Column.Name, indicator, number.Number, unit, Quote(cell)));
        return true;
    }

    private bool HasRequired(SheetRow row)
    {
        var blank = sheet.Columns.Where(c => c.IsRequired).Select(c => c.Name).Where(c => header.IsBlank(row, c))
            .Where(c => c != LedgerColumnNames.Code || header.IsBlank(row, LedgerColumnNames.Village)).Where(c => c != LedgerColumnNames.Level || NeedsLevel)
            .Concat(sheet.Key.Where(k => k.Else is not null && header.IsBlank(row, k.Column) && header.IsBlank(row, k.Else)).Select(k => k.Column))
            .ToList();
        findings.AddRange(blank.Select(c => new LedgerProblem(LedgerFault.Blank(), sheet.Name, row.Number, c)));
        return blank.Count == 0;
    }

    private static string? Quote(SheetCell cell) => cell.Personal is not null ? null
        : cell.Text.Length <= LedgerProblem.CellTextMaxLength ? cell.Text : cell.Text[..LedgerProblem.CellTextMaxLength] + "…";
}
