namespace VillageRectification.Domain.Ledger.Office;

/// <summary>A word in a field of a closed list, or where a day is to stand, that the program does not know: somebody says once what it means.</summary>
/// <param name="Word">Half-width and without blanks, as <see cref="OfficeWord.Word"/>.</param>
/// <param name="Places">Where it stands, in file order.</param>
public sealed record AskedWord(OfficeField Field, string Word, IReadOnlyList<FilePlace> Places)
{
    /// <summary>What is longer is no word: it is refused where it stands.</summary>
    public const int MaxLength = 40;

    /// <summary>Of a workbook that is read by a form, in file order.</summary>
    public static IReadOnlyList<AskedWord> Of(LedgerReading reading) =>
    [
        .. reading.Problems.Where(p => p is
            {
                Kind: LedgerProblemKind.NotInList or LedgerProblemKind.NotADay or LedgerProblemKind.ImpossibleDay or LedgerProblemKind.NotAMonth
                    or LedgerProblemKind.ImpossibleMonth,
                At: not null, Sheet: not null, Column: not null, CellText: { Length: > 0 and <= MaxLength },
            })
            .GroupBy(p => (p.Sheet, p.Column, Word: Plain(p.CellText!)))
            .Select(g => new AskedWord(new(g.Key.Sheet!, g.Key.Column!), g.Key.Word, [.. g.Select(p => p.At!).Distinct()])),
    ];

    /// <summary>Half-width and without blanks.</summary>
    public static string Plain(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
