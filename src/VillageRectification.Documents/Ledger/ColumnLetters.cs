namespace VillageRectification.Documents.Ledger;

/// <summary>Columns as a spreadsheet names them: A, Z, AA.</summary>
public static class ColumnLetters
{
    private const int Letters = 26;

    /// <param name="column">From 0.</param>
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>From 0, of what begins with its letters: AB12; -1 where there are none.</summary>
    public static int IndexOf(string place) => place.TakeWhile(char.IsAsciiLetter)
        .Aggregate(0, (column, letter) => (column * Letters) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;
}
