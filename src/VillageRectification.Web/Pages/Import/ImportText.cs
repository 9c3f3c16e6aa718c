using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What the questions of an import say.</summary>
internal static class ImportText
{
    private const int NamedHeadings = 8;
    private const int NamedPlaces = 3;

    /// <summary>141 行 × 23 列：乡镇（街道）、村名……</summary>
    public static string Seen(IReadOnlyList<OfficeTable> same, OfficeSheet sheet) =>
        $"{same.Sum(t => t.Rows).ToCount()} 行 × {sheet.Columns.Count} 列：{string.Join('、', sheet.Columns.Take(NamedHeadings).Select(c => c.Heading))}"
        + (sheet.Columns.Count > NamedHeadings ? "……" : "");

    /// <summary>和“销号清单-刘楼镇”是同一种表.</summary>
    public static string Alike(IReadOnlyList<OfficeTable> same) =>
        $"和{string.Join('、', same.Skip(1).Take(NamedPlaces).Select(t => $"“{t.Name}”"))}{(same.Count > NamedPlaces + 1 ? "等" : "")}是同一种表";

    /// <summary>已保存答好的 12 个词，其余的还在下面.</summary>
    public static string KeptWords(int words) => words == 0 ? "还没有答好的，没有要保存的" : $"已保存答好的 {words} 个词，其余的还在下面";

    public const string KeptColumns = "已保存选好的列，其余的还在下面";

    /// <summary>Till when what was answered waits.</summary>
    public static string Kept(DateTime until, WorkCalendar calendar) =>
        $"做完的步骤已保存，{until.ToInstant(calendar)}前可以接着做；还没有导入任何内容";

    /// <summary>突出问题：状态; the columns that say where a row belongs stand without their sheet.</summary>
    public static string Name(this OfficeField field) =>
        field.IsPlace || field.Sheet == LedgerForm.Villages.Name ? field.Column : $"{field.Sheet}：{field.Column}";

    /// <summary>● 按第一书记、○ 按工作组记.</summary>
    public static string Signs(IEnumerable<ReadSign> signs) => string.Join('、', signs.Select(s => $"{s.Sign} 按{s.Capacity.ToText()}")) + "记";

    /// <summary>“9月中旬”; （空着） of what says nothing.</summary>
    public static string Quoted(AskedWord asked) => asked.Word.Length > 0 ? $"“{asked.Word}”" : Empty;

    /// <summary>What stands for a cell that is blank.</summary>
    public const string Empty = "（空着）";

    /// <summary>不读这些行的突出问题.</summary>
    public static string Left(AskedWord asked) => $"不读这些行的{asked.Field.Sheet}";

    /// <summary>未填; 不知道哪天; 不读.</summary>
    public static string Meant(OfficeWord word) => word.Leaves ? $"不读这些行的{word.Field.Sheet}"
        : word.Meaning ?? (word.Field.ToColumn().MayBeUnknown ? UnknownDay.Word : FieldWords.Unknown);

    /// <summary>Sheet1 第 3、5、8 行等.</summary>
    public static string Where(AskedWord asked) => string.Join('；', asked.Places.GroupBy(p => p.Sheet).Take(NamedPlaces).Select(
        s => $"{s.Key} 第 {string.Join('、', s.Take(NamedPlaces).Select(p => p.Row))} 行{(s.Count() > NamedPlaces ? "等" : "")}"));

    /// <summary>The name under which the answers of a file are kept, until somebody gives another.</summary>
    public static string NameOf(string fileName)
    {
        var name = string.Concat(Path.GetFileNameWithoutExtension(fileName).Where(c => char.IsLetter(c)));
        return name.Length == 0 ? "台账表样" : name[..Math.Min(name.Length, OfficeForm.NameMaxLength)];
    }
}
