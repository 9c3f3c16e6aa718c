using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>
/// A word in a field of a list, or where a day is to stand, or a mark of a month sheet, that the program does not know: somebody says once what it means.
/// </summary>
/// <param name="Word">As <see cref="OfficeWord.Word"/>.</param>
/// <param name="Places">Where it stands, in file order.</param>
public sealed record AskedWord(OfficeField Field, string Word, IReadOnlyList<FilePlace> Places)
{
    /// <summary>What is longer is no word: it is refused where it stands.</summary>
    public const int MaxLength = 40;

    /// <summary>The words of an open list that the campaign knows; the word itself may be one more. None of other fields.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>It stands in a month sheet: it may say that nobody was there.</summary>
    public bool IsMark { get; init; }

    /// <summary>What the month sheet itself says of the mark: 工作队员. Null where it says nothing.</summary>
    public string? Said { get; init; }

    /// <summary>Whether it has to mean something, or the rows are not read.</summary>
    public bool IsRequired => !IsMark && Field.ToColumn().IsRequired;

    /// <summary>Whether the row is kept with a day that nobody knows.</summary>
    public bool MayBeUnknown => Field.ToColumn().MayBeUnknown;

    /// <summary>Of a workbook that is read by a form, in file order.</summary>
    public static IReadOnlyList<AskedWord> Of(LedgerReading reading) => [.. Faults(reading), .. Marks(reading), .. New(reading)];

    private static IEnumerable<AskedWord> Faults(LedgerReading reading) => reading.Problems.Where(p => p is
    {
        Kind: LedgerProblemKind.NotInList or LedgerProblemKind.NotADay or LedgerProblemKind.ImpossibleDay or LedgerProblemKind.NotAMonth
                or LedgerProblemKind.ImpossibleMonth,
        At: not null, Sheet: not null, Column: not null, CellText: { Length: > 0 and <= MaxLength },
    }
        || IsLacking(p))
        .GroupBy(p => (p.Sheet, p.Column, Word: Plain(p.CellText ?? "")))
        .Select(g => new AskedWord(new(g.Key.Sheet!, g.Key.Column!), g.Key.Word, [.. g.Select(p => p.At!).Distinct()])
        {
            Terms = LedgerForm.Sheet(g.Key.Sheet!).Column(g.Key.Column!).Term is { } term ? reading.Terms?.GetValueOrDefault(term) ?? [] : [],
        });

    // What must stand there and does not, in some rows; of which village a row is no word says.
    private static bool IsLacking(LedgerProblem problem) => problem is
    {
        Kind: LedgerProblemKind.Blank, At: not null, Sheet: { } sheet, Column: { } column and not (LedgerColumnNames.Village or LedgerColumnNames.Code),
        CellText: null or { Length: <= MaxLength },
    }
        && LedgerForm.Sheet(sheet).Column(column) is { IsRequired: true, Kind: not LedgerColumnKind.Text };

    private static IEnumerable<AskedWord> Marks(LedgerReading reading) => reading.Problems.Where(p => p is
    {
        Kind: LedgerProblemKind.UnknownMark or LedgerProblemKind.NotACapacity, Sheet: not null, Row: not null, CellText: { Length: > 0 and <= MaxLength },
    })
        .GroupBy(p => Plain(p.CellText!))
        .Select(g => new AskedWord(OfficeField.Capacity, g.Key, [.. g.Select(p => p.At ?? new(p.Sheet!, p.Row!.Value)).Distinct()])
        {
            IsMark = true,
            Said = reading.Legend.GetValueOrDefault(g.Key),
        });

    /// <summary>A mark of a month sheet that is understood, and may mean something else there.</summary>
    public static AskedWord Of(ReadSign sign, LedgerReading reading) => new(
        OfficeField.Capacity, sign.Sign, [.. sign.Rows.Select(r => new FilePlace(sign.Tab ?? LedgerForm.Presence.Name, r))])
    {
        IsMark = true,
        Said = reading.Legend.GetValueOrDefault(sign.Sign),
    };

    private static IEnumerable<AskedWord> New(LedgerReading reading) => reading.Terms is not { } terms ? [] : reading.Rows.Select(r => r.Row)
        .Concat(reading.Named.Select(r => r.Row)).Where(r => r.At is not null).SelectMany(r => WordsOf(r, terms))
        .Where(w => !reading.Accepted.Contains((w.Field, w.Word))).GroupBy(w => (w.Field, w.Word))
        .Select(g => new AskedWord(g.Key.Field, g.Key.Word, [.. g.Select(w => w.At).Distinct()]) { Terms = terms[g.Key.Field.ToColumn().Term!.Value] });

    private static IEnumerable<(OfficeField Field, string Word, FilePlace At)> WordsOf(
        LedgerRow row, IReadOnlyDictionary<TermKind, IReadOnlyList<string>> terms) =>
        from column in LedgerForm.Sheet(row.Sheet).Columns
        where column.Term is { } kind && terms.ContainsKey(kind) && row.Answers(column.Name) && row.Text(column.Name) is not null
        from word in column.IsList ? row.Text(column.Name)!.Split(Cases.LevelChange.Between) : [row.Text(column.Name)!]
        where word.Length <= MaxLength && !terms[column.Term!.Value].Contains(word)
        select (new OfficeField(row.Sheet, column.Name), word, row.At!);

    /// <summary>Half-width and without blanks.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
