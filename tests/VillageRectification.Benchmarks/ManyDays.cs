using VillageRectification.Documents.Tests.Ledger;

namespace VillageRectification.Benchmarks;

/// <summary>The real ledger with more and more days in its villages.</summary>
internal static class ManyDays
{
    private const int RealRows = 1_693;

    /// <returns>A workbook of that many rows.</returns>
    public static byte[] Fill(WorkbookEditor editor, int rows)
    {
        string[] villages =
        [
            .. editor.Rows("村情台账").Select(r => r.FirstOrDefault()).OfType<string>().Where(c => c.Length == 12 && c.All(char.IsAsciiDigit)),
        ];
        for (var i = 0; i < rows - RealRows; i++)
        {
            editor.Add("驻村签到", villages[i % villages.Length], null, new DateOnly(2002, 11, 1).AddDays(i / villages.Length), $"干部{i % 7}", "工作组");
        }

        return editor.ToBytes();
    }
}
