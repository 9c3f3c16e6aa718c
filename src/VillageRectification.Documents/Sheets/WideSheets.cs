using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Sheets;

/// <summary>The blank wide sheet, with an example and the words of its lists.</summary>
public static class WideSheets
{
    private const double GuideWidth = 90;

    // The title and the heading stand above.
    private const int FirstLine = 3;

    private static readonly string[] Lines =
    [
        "一行写一个村（社区）的一个问题和它的措施。一个村有几个问题就写几行，每行都写村名，或者把村名合并单元格。",
        "带 * 的要写：管理级别一个村写一次，写在写户数、班子的那一行；写了问题的行要写问题类别和排查日期。其余不知道的空着。",
        "第一行是示例，不导入，可以留着，也可以删去。",
        "日期写成 2003-06-30。只知道已完成、不知道哪天的写“已完成”；没有期限的写“长期坚持”。",
        "认定情形可以写几个，用顿号隔开，第一个是主要的。问题类别、认定情形列表里没有的可以直接写，上传时问一次。",
        "人名几个的用顿号隔开。不要写证件号和手机号。",
        "列可以换位置，不用的列可以删去，表头的字不要改。下面是各列可以选的词，不要删。",
    ];

    /// <param name="unit">What the campaign counts.</param>
    /// <param name="start">Of the campaign.</param>
    /// <param name="terms">Of its open lists.</param>
    public static IReadOnlyList<PrintedSheet> Blank(
        string title, string unit, DateOnly start, IReadOnlyDictionary<TermKind, IReadOnlyList<string>> terms)
    {
        List<string> guide = [.. Lines];
        Dictionary<string, PrintedChoices> offered = [];
        List<PrintedColumn> columns = [];
        var sheet = WideSheet.Columns(unit, start);
        foreach (var (heading, field, _) in sheet)
        {
            var column = field?.ToColumn();
            var words = column is null ? [] : WideSheet.WordsOf(column, terms);
            var choices = words.Count == 0 ? null : offered.GetValueOrDefault(string.Join('\n', words));
            if (words.Count > 0 && choices is null)
            {
                guide.Add($"{heading.TrimEnd('*')}可以选的：");
                var first = FirstLine + guide.Count;
                guide.AddRange(words);
                choices = new(WideSheet.Guide, first, FirstLine + guide.Count - 1, column!.Term is null);
                offered.Add(string.Join('\n', words), choices);
            }

            columns.Add(new(heading, WidthOf(column), column?.Kind is LedgerColumnKind.Text) { Choices = choices });
        }

        return
        [
            new(WideSheet.Name, title, null, columns, [[.. sheet.Select(c => PrintedCell.Of(c.Example))]], IsLandscape: true),
            new(
                WideSheet.Guide, WideSheet.Guide, null, [new("怎么填", GuideWidth, IsText: true)], guide.Select(l => new[] { PrintedCell.Of(l) }),
                IsLandscape: false),
        ];
    }

    private static double WidthOf(LedgerColumn? column) => column?.Kind switch
    {
        null => 8,
        LedgerColumnKind.Text => 30,
        LedgerColumnKind.Day => 13,
        LedgerColumnKind.Count => 8,
        _ => 14,
    };
}
