using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What one kind of an office's sheet tells for one sheet of the ledger: where its columns stand, and what was said of those that it lacks.</summary>
internal sealed class OfficeTarget
{
    private readonly List<Source> _sources = [];
    private readonly OfficeForm _form;
    private readonly LedgerVocabulary _vocabulary;

    /// <param name="township">Where the township stands, from 0; null where no column says it.</param>
    public OfficeTarget(OfficeForm form, OfficeSheet told, LedgerSheet sheet, OfficeHeader header, int? township, string? townshipOfSheet,
        LedgerVocabulary vocabulary)
    {
        (_form, _vocabulary) = (form, vocabulary);
        Sheet = sheet;
        var isMixed = header.Columns.ToDictionary(
            c => c.Index, c => FieldsOf(told, c.Heading).Any(f => f.ToColumn().Kind is LedgerColumnKind.Choice));
        foreach (var (index, heading, _) in header.Columns)
        {
            _sources.AddRange(FieldsOf(told, heading).Where(f => f != OfficeField.Township && (f.Sheet == sheet.Name || f.IsPlace)).Select(f => new Source(
                index, f, Column(f), heading, HeadingWords.Unit(heading) ?? header.Unit, isMixed[index] && f.ToColumn().Kind is LedgerColumnKind.Day)));
        }

        // 已销号（10月24日）: the day that stands with the status is its own where no column has it.
        if (sheet == LedgerForm.Problems && !told.Has(OfficeField.ProblemStatusOn) && _sources.Find(s => s.Field == OfficeField.ProblemStatus) is { } status)
        {
            _sources.Add(status with { Field = OfficeField.ProblemStatusOn, Column = OfficeField.ProblemStatusOn.ToColumn(), IsMixed = true });
        }

        // 已完成 as 整改期限: the column that says when it was done, where the sheet has none.
        foreach (var due in _sources.Where(s => s.Column.DoneIn is not null && SaysDone(form, s.Field)).ToArray())
        {
            OfficeField done = new(sheet.Name, due.Column.DoneIn!);
            if (!told.Has(done))
            {
                _sources.Add(new(null, done, done.ToColumn(), due.Heading, null, false) { Text = "" });
            }
        }

        var given = sheet.Columns.Select(c => new OfficeField(sheet.Name, c.Name)).Select(f => (Field: f, Value: told.ValueOf(f) ?? Lacking(told, f)))
            .Where(g => g.Value is not null).ToArray();
        Given = given.Select(g => g.Field.Column).ToHashSet();
        _sources.AddRange(given.Select(g => new Source(null, g.Field, Column(g.Field), g.Field.Column, null, false) { Text = g.Value }));
        var place = township is null && townshipOfSheet is null ? null
            : new Source(township, OfficeField.Township, OfficeField.Township.ToColumn(), "", null, false) { Text = townshipOfSheet };
        Header = new(
            _sources.Select((s, i) => new HeadedColumn(i, s.Column, s.Heading, s.Column.Kind is LedgerColumnKind.Money ? s.Unit : null)),
            place is null ? null : _sources.Count);
        if (place is not null)
        {
            _sources.Add(place);
        }
    }

    // What was said in 认值 of the rows of a sheet that has no such column.
    private string? Lacking(OfficeSheet told, OfficeField field)
    {
        if (field != OfficeField.Level || told.Has(field) || _form.Find(field, "") is not { } word)
        {
            return null;
        }

        Used.Add((field, ""));
        return word.Meaning;
    }

    public LedgerSheet Sheet { get; }

    /// <summary>The words of the form that its rows had so far.</summary>
    public HashSet<(OfficeField Field, string Word)> Used { get; } = [];

    public HeaderRow Header { get; }

    /// <summary>The columns of which something was said for all rows.</summary>
    public IReadOnlySet<string> Given { get; }

    /// <summary>Name of a column of the ledger → R 销号情况.</summary>
    public IReadOnlyDictionary<string, string> Places => field ??= _sources.Where(s => s.Index is not null && s.Heading.Length > 0)
        .DistinctBy(s => s.Column.Name).ToDictionary(s => s.Column.Name, s => $"{ColumnLetters.Of(s.Index!.Value)} {s.Heading}");

    /// <summary>The columns that name what a row of this sheet is about; without one of them there is nothing to tell. Any, where the list is empty.</summary>
    private string[] Main => Sheet == LedgerForm.Problems ? [LedgerColumnNames.Description, LedgerColumnNames.Category]
        : Sheet == LedgerForm.Measures ? [LedgerColumnNames.Measure] : [];

    /// <summary>Whether the row tells something for this sheet.</summary>
    public bool IsTold(SheetRow row) => Main is { Length: > 0 } main ? _sources.Any(s => main.Contains(s.Column.Name) && Says(row, s))
        : Facts.Any(s => Says(row, s)) || (Sheet == LedgerForm.Villages && Given.Contains(LedgerColumnNames.Level));

    /// <summary>Whether what it is about stands in the row itself, and is not merged over it from above.</summary>
    public bool IsOwn(SheetRow row) => Main is { Length: > 0 } main
        ? _sources.Any(s => main.Contains(s.Column.Name) && s.Index is { } i && !row.Cell(i).IsBlank)
        : Facts.Any(s => !row.Cell(s.Index!.Value).IsBlank);

    /// <summary>Where the row says something of what it does not name: columns from 0, with the name of the column that would name it.</summary>
    public IEnumerable<(int Index, string Column, string Main)> Beside(SheetRow row) => Main is [var name, ..] && !IsTold(row)
        ? Facts.Where(s => !row.Cell(s.Index!.Value).IsBlank && Says(row, s)).Select(s => (s.Index!.Value, s.Column.Name, name)) : [];

    public IEnumerable<int> Columns => Facts.Select(s => s.Index!.Value);

    /// <summary>
    /// The row as rows of the ledger: one for each of several problems or measures that are numbered in one cell. With the word by which somebody has said
    /// that it is not read.
    /// </summary>
    public IEnumerable<(SheetRow Row, OfficeWord? Left)> Rows(SheetRow row)
    {
        var pieces = Facts.Where(s => Main.Contains(s.Column.Name)).OrderBy(s => s.Column.Kind is LedgerColumnKind.Text ? 0 : 1)
            .Select(s => Pieces(s, row.Covered(s.Index!.Value))).FirstOrDefault(p => p.Count > 1);
        return Enumerable.Range(0, pieces?.Count ?? 1).Select(i => Piece(row, pieces?.Count ?? 1, i));
    }

    private IEnumerable<Source> Facts => _sources.Where(s => s.Index is not null && !s.Field.IsPlace);

    private static bool Says(SheetRow row, Source source) => source.Index is { } index && row.Covered(index) is { IsBlank: false } cell
        && (source.Column.MayBeNone ? !LedgerWords.IsNothing(Wording.Compact(cell.Text))
            : source.Column.Kind is LedgerColumnKind.Text || !LedgerWords.IsNoValue(Wording.Compact(cell.Text)));

    // A cell that is numbered as often gives each its own piece; any other counts for all of them.
    private (SheetRow Row, OfficeWord? Left) Piece(SheetRow row, int of, int at)
    {
        List<OfficeWord> words = [];
        SheetCell[] cells =
        [
            .. _sources.Select(s => s.Index is { } index
                ? Filled(s, Translate(s, Part(s, row.Cell(index), of, at), words), row.Covering.ContainsKey(index), words) : new(s.Text!)),
        ];
        var covering = _sources.Select((s, i) => (i, Cell: s.Index is { } index && row.Cell(index).IsBlank && row.Covering.TryGetValue(index, out var above)
                ? Translate(s, Part(s, above, of, at), words) : SheetCell.Blank))
            .Where(c => !c.Cell.IsBlank).ToDictionary(c => c.i, c => c.Cell);
        foreach (var due in _sources.Where(s => words.Any(w => w.Field == s.Field && IsDone(s, w))))
        {
            if (_sources.FindIndex(s => s.Column.Name == due.Column.DoneIn) is >= 0 and var done && cells[done].IsBlank && !covering.ContainsKey(done))
            {
                cells[done] = new(LedgerWords.DoneSometime);
            }
        }

        Used.UnionWith(words.Select(w => (w.Field, w.Word)));
        return (new(row.Number, cells) { Covering = covering }, words.Find(w => w.Leaves));
    }

    // What must not be blank and is, as somebody has said.
    private SheetCell Filled(Source source, SheetCell cell, bool isCovered, List<OfficeWord> words) =>
        cell.Mark is null && source.Column.IsRequired && (cell.IsBlank ? !isCovered : SaysNothing(source, cell)) && _form.Find(source.Field, "") is { } word
            ? Meant(source, word, SheetCell.Blank, words) : cell;

    private static bool SaysNothing(Source source, SheetCell cell) =>
        LedgerWords.IsNoValue(Wording.Compact(cell.Text)) && !(source.Column.MayBeUnknown && CellReader.SaysUnknown(cell));

    private static SheetCell Meant(Source source, OfficeWord word, SheetCell cell, List<OfficeWord> words)
    {
        // A village that the campaign has needs no level: only those that it lacks are left out.
        words.Add(source.Field == OfficeField.Level ? word with { Leaves = false } : word);
        return IsDone(source, word) ? SheetCell.Blank : word.Meaning is { } meaning ? new(meaning)
            : source.Column.MayBeUnknown && !word.Leaves ? new(cell.IsBlank ? LedgerWords.DayNotKnown : cell.Text) { IsSaid = true }
            : SheetCell.Blank;
    }

    private static bool SaysDone(OfficeForm form, OfficeField field) => form.Words.Any(w => w.Field == field && w.Meaning == LedgerWords.DoneSometime);

    // What stands as a limit, and says that it is done.
    private static bool IsDone(Source source, OfficeWord word) => source.Column.DoneIn is not null && word.Meaning == LedgerWords.DoneSometime;

    private static SheetCell Part(Source source, SheetCell cell, int of, int at) =>
        of > 1 && Pieces(source, cell) is var pieces && pieces.Count == of ? new(pieces[at]) : cell;

    // A problem is of one category: a cell that names several tells of as many problems.
    private static IReadOnlyList<string> Pieces(Source source, SheetCell cell) =>
        source.Column is { Term: not null, IsList: false } ? [.. OfficePieces.Words(cell.Text)] : OfficePieces.Of(cell.Text);

    private SheetCell Translate(Source source, SheetCell cell, List<OfficeWord> words)
    {
        // The number of a person is refused as it stands.
        if (cell.IsBlank || cell.Mark is not null || cell.Personal is not null)
        {
            return cell;
        }

        if (source.IsMixed)
        {
            cell = cell.Date is not null ? cell : DayWithin.Find(cell.Text) is { } day ? new(day) : SheetCell.Blank;
        }
        else if (source.Column.Kind is LedgerColumnKind.Choice && (cell.Date is not null || DayWithin.Find(cell.Text) is not null))
        {
            cell = new(cell.Date is not null ? DayWithin.OnlyDay : DayWithin.Without(cell.Text));
        }

        if (source.Column is { Term: not null })
        {
            return _form.Find(source.Field, Wording.Compact(cell.Text)) is { } whole ? Meant(source, whole, cell, words)
                : new(string.Join(LevelChange.Between, OfficePieces.Words(cell.Text).Select(Term).OfType<string>().Distinct()));
        }

        return source.Column.Kind is LedgerColumnKind.Choice or LedgerColumnKind.Day or LedgerColumnKind.Month
            && _form.Find(source.Field, Wording.Compact(cell.Text)) is { } word ? Meant(source, word, cell, words) : cell;

        // A word of several that is not kept leaves the others.
        string? Term(string word)
        {
            if (_form.Find(source.Field, word) is not { } said)
            {
                return _vocabulary.TermOf(source.Column.Term!.Value, word);
            }

            words.Add(said);
            return said.Meaning;
        }
    }

    private LedgerColumn Column(OfficeField field) => field.IsPlace && Sheet != LedgerForm.Villages ? Sheet.Column(field.Column) : field.ToColumn();

    private static IReadOnlyList<OfficeField> FieldsOf(OfficeSheet told, string heading) =>
        told.Columns.FirstOrDefault(c => c.Heading == heading)?.Fields ?? [];

    /// <param name="Index">In the office's sheet, from 0; null where <paramref name="Field"/> was said for all rows.</param>
    /// <param name="IsMixed">A day that stands in a column of words.</param>
    private sealed record Source(int? Index, OfficeField Field, LedgerColumn Column, string Heading, string? Unit, bool IsMixed)
    {
        public string? Text { get; init; }
    }
}
