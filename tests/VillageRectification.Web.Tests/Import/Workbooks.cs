using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>The real ledger and variants of it.</summary>
internal static class Workbooks
{
    /// <summary>Rows with something in them in the real ledger; one more says again what another says, and counts once.</summary>
    public const int RealRows = 1692;

    public static byte[] Real() => File.ReadAllBytes(SharedData.Ledger);

    public static WorkbookEditor Edit() => WorkbookEditor.Open(SharedData.Ledger);

    // What happened lies within the campaign.
    private const int DaysOfCampaign = 350;

    /// <summary>Sheets, columns and rows in another order, with more titles above.</summary>
    public static byte[] Shuffled(int seed)
    {
        var editor = Edit().Shuffle(seed).AddTitles("汶上县", null, "二〇〇三年");
        var random = new Random(seed);
        foreach (var sheet in editor.SheetNames)
        {
            var rows = editor.Rows(sheet);
            var header = rows.IndexOf(rows.First(r => r.Any(c => (c as string)?.Trim() == "行政区划代码")));
            var body = rows.Skip(header + 1).ToArray();
            random.Shuffle(body);
            for (var i = 0; i < body.Length; i++)
            {
                rows[header + 1 + i] = body[i];
            }
        }

        return editor.ToBytes();
    }

    /// <summary>The number of the first row of a sheet that has this text in this column.</summary>
    public static int RowOf(this WorkbookEditor editor, string sheet, string header, string text) => Enumerable.Range(1, editor.Rows(sheet).Count)
        .First(n => editor.Rows(sheet)[n - 1].Count > 0 && (editor.Cell(sheet, n, header) as string)?.Trim() == text);

    /// <summary>As many more days in the villages as asked for.</summary>
    public static byte[] WithPresence(int rows)
    {
        var editor = Edit();
        string[] codes =
        [
            .. editor.Rows("村情台账").Select(r => r.FirstOrDefault()).OfType<string>().Where(c => c.Length == 12 && c.All(char.IsAsciiDigit)),
        ];
        for (var i = 0; i < rows; i++)
        {
            editor.Add("驻村签到", codes[i % codes.Length], null, new DateOnly(2002, 11, 1).AddDays(i / codes.Length % DaysOfCampaign),
                $"干部{i % 7}{new string('甲', i / codes.Length / DaysOfCampaign)}", "工作组");
        }

        return editor.ToBytes();
    }
}
