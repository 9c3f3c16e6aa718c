using System.Globalization;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What is wrong with a ledger, and what to write instead, for the one who keeps the workbook.</summary>
internal static class LedgerProblemText
{
    /// <summary>What is wrong (问题).</summary>
    public static string ToText(this LedgerProblem problem) => Say(problem, problem.Kind switch
    {
        LedgerProblemKind.NotAWorkbook => "这不是 Excel 工作簿（.xlsx）",
        LedgerProblemKind.OldWorkbook => "这是旧格式的 Excel 文件（.xls）",
        LedgerProblemKind.PasswordProtected => "文件设了密码，打不开",
        LedgerProblemKind.Damaged => "文件不完整或已损坏",
        LedgerProblemKind.HasMacros => "文件带有宏（.xlsm）",
        LedgerProblemKind.OtherFormat => "文件不是普通的 .xlsx 格式",
        LedgerProblemKind.FlatXml => "这是 XML 格式的表格，不是 .xlsx",
        LedgerProblemKind.WebPage => "这是网页（HTML）改了后缀，不是 .xlsx",
        LedgerProblemKind.PlainText => "这是文本文件（CSV），不是 .xlsx",
        LedgerProblemKind.OpenDocument => "这是 OpenDocument 表格（.ods），不是 .xlsx",
        LedgerProblemKind.FileTooLarge => "文件超过 {1} MB",
        LedgerProblemKind.UnpacksTooLarge => "文件展开后超过 {1} MB（展开到“{2}”时）",
        LedgerProblemKind.TooManyParts => "文件里的部件超过 {1} 个",
        LedgerProblemKind.HasDocumentType => "文件里有外部引用，不安全",
        LedgerProblemKind.TooManyRows => "文件超过 {1} 行（到“{2}”这张表时）",
        LedgerProblemKind.TooManyColumns => "工作表“{2}”超过 {1} 列",
        LedgerProblemKind.NoLedgerSheet => "没有找到台账的工作表",
        LedgerProblemKind.UnknownSheet => "台账里没有这张工作表，已跳过",
        LedgerProblemKind.RepeatedSheet => "有两张同名的工作表",
        LedgerProblemKind.NoHeader => "没有找到表头",
        LedgerProblemKind.SplitHeader => "表头占了几行，下面一行对不上台账的列，整张表没有读",
        LedgerProblemKind.MissingColumn => "缺少这一列",
        LedgerProblemKind.UnknownColumn => "没有对应项目，已跳过",
        LedgerProblemKind.RepeatedColumn => "这一列有两个",
        LedgerProblemKind.MissingSheet => "缺少这张工作表",
        LedgerProblemKind.HiddenSheet => "这张工作表是隐藏的，没有导入",
        LedgerProblemKind.HiddenRows => "有 {1} 行是隐藏的（第 {2} 行），没有导入",
        LedgerProblemKind.HiddenColumn => "这一列是隐藏的，没有导入",
        LedgerProblemKind.Blank => "没有填",
        LedgerProblemKind.CellError => "公式出错",
        LedgerProblemKind.FormulaWithoutValue => "公式还没有算出结果",
        LedgerProblemKind.PictureCell => "单元格里是图片，内容认不出，按没有填记",
        LedgerProblemKind.TruthValue => "单元格里是逻辑值 {0}，不是文字、数字或日期",
        LedgerProblemKind.PersonalNumber => problem.Args.OfType<PersonalNumber>().First().ToText(),
        LedgerProblemKind.NotACode => "不是 12 位代码",
        LedgerProblemKind.NotAVillage => "不是村（社区）的代码",
        LedgerProblemKind.NotADay => "认不出日期",
        LedgerProblemKind.ImpossibleDay => ImpossibleDate.Say(problem.CellText),
        LedgerProblemKind.NotAMonth => "认不出月份",
        LedgerProblemKind.ImpossibleMonth => ImpossibleDate.Say(problem.CellText),
        LedgerProblemKind.NotANumber => "不是数字",
        LedgerProblemKind.Negative => "小于 0",
        LedgerProblemKind.NotWhole => "不是整数",
        LedgerProblemKind.TooFine => "小数超过三位",
        LedgerProblemKind.TooLarge => "大于 {1}",
        LedgerProblemKind.TooLong => "超过 {1} 个字",
        LedgerProblemKind.NotInList => "认不出“{0}”",
        LedgerProblemKind.OutcomeOfOtherKind => "“{1}”没有这种结论",
        LedgerProblemKind.UnitMissing => "新指标“{1}”没有单位",
        LedgerProblemKind.UnitDiffers => "单位和“{1}”的“{2}”换算不了",
        LedgerProblemKind.OutcomeWithoutDay => "有结论没有检查日期",
        LedgerProblemKind.InspectionWithoutOutcome => "检查过了没有结论，结论按不详记",
        LedgerProblemKind.RepeatedVillage => "这个代码在第 {1} 行已经有了",
        LedgerProblemKind.UnknownVillage => "村情台账里没有这个代码",
        LedgerProblemKind.OtherCounty => "县的代码是 {1}，别的行是 {2}",
        LedgerProblemKind.NameDiffers => "村情台账里叫“{1}”",
        LedgerProblemKind.Rounded => "不是整元，按 {1} 元记",
        LedgerProblemKind.SaysNothing => "只有名称，没有内容，已跳过",
        LedgerProblemKind.QuantityOfNothing => "有数量没有指标，数量不计入",
        LedgerProblemKind.RepeatedRow => "和第 {1} 行每一列都一样，只记一次",
        LedgerProblemKind.UnnamedMonth => "这是驻村月表，没有写是哪一年哪一月",
        LedgerProblemKind.SheetOfNoCampaign => "这是驻村月表，只能导入已有的行动",
        LedgerProblemKind.NothingMarked => "这张驻村月表上一个记号也没有",
        LedgerProblemKind.UnknownMark => "认不出记号“{0}”",
        LedgerProblemKind.MarkOfLeave => "请假不算天数，没有记",
        LedgerProblemKind.PlainMarks => "√ 和 1 没有写是谁，都按{1}记",
        LedgerProblemKind.FurtherMonthSheet => "也是驻村月表，这次没有读，一次只导入一张",
        LedgerProblemKind.DayBeyondMonth => "{1} 月没有这一天",
        LedgerProblemKind.DayToCome => "这一天还没有到",
        LedgerProblemKind.SumDiffers => "合计写的是“{0}”，记号有 {1} 天，按记号记",
        LedgerProblemKind.UnlistedVillage => "行动里没有这个村",
        LedgerProblemKind.AmbiguousVillage when problem.Args.Count > 0 => "有 {1} 个叫“{0}”的：{2}",
        LedgerProblemKind.AmbiguousVillage => "行动里有几个村叫这个名字",
        LedgerProblemKind.VillageOfOtherTownship => "表上写的是“{0}”，行动里的{1}属{2}",
        LedgerProblemKind.NoVillageColumn => "这是驻村月表，没有村名这一列",
        LedgerProblemKind.NotACapacity => "认不出身份“{0}”",
        LedgerProblemKind.NamesOfNoCounty => "没有行政区划代码，新行动又没有说是哪个县，不知道是哪些村",
        LedgerProblemKind.NoSuchVillage => "本县没有叫“{0}”的村（社区）",
        LedgerProblemKind.NoRecord when problem.Args.Count > 0 => "按您选的，“{1}”的这一行没有读",
        LedgerProblemKind.NoRecord => "是合计、签名或者说明，没有当作记录读",
    });

    /// <summary>What to write instead (怎么改).</summary>
    public static string ToAdvice(this LedgerProblem problem) => Say(problem, problem.Kind switch
    {
        LedgerProblemKind.NotAWorkbook => "请选台账的 .xlsx 文件",
        LedgerProblemKind.OldWorkbook or LedgerProblemKind.HasMacros or LedgerProblemKind.OtherFormat
            or LedgerProblemKind.FlatXml or LedgerProblemKind.WebPage or LedgerProblemKind.OpenDocument =>
                "在 Excel 或 WPS 里另存为“Excel 工作簿（.xlsx）”再上传",
        LedgerProblemKind.PlainText =>
            "台账在 Excel 或 WPS 里另存为“Excel 工作簿（.xlsx）”再上传；驻村月表可以是 CSV，要有一行连着的日子，最少 7 天",
        LedgerProblemKind.PasswordProtected => "取消密码，保存后再上传",
        LedgerProblemKind.Damaged or LedgerProblemKind.HasDocumentType or LedgerProblemKind.TooManyParts => "在 Excel 或 WPS 里打开，另存为新文件再上传",
        LedgerProblemKind.FileTooLarge or LedgerProblemKind.UnpacksTooLarge => "删去图片和无关的工作表，或者分成几个文件上传",
        LedgerProblemKind.TooManyRows or LedgerProblemKind.TooManyColumns => "删去无关的行和列，或者分成几个文件上传",
        LedgerProblemKind.NoLedgerSheet => "工作表名要和台账一样，如 村情台账、驻村签到；驻村月表要有一行连着的日子，最少 7 天",
        LedgerProblemKind.UnknownSheet or LedgerProblemKind.UnknownColumn => "不用改；要导入就改成台账里的名称",
        LedgerProblemKind.RepeatedSheet or LedgerProblemKind.RepeatedColumn => "只留一个",
        LedgerProblemKind.SplitHeader => "表头改成一行，每列一个名称；不需要的列删去",
        LedgerProblemKind.NoHeader => "补上表头，第一列写 行政区划代码",
        LedgerProblemKind.MissingColumn => "补上“{3}”这一列",
        LedgerProblemKind.MissingSheet => "补上“村情台账”，每个村（社区）一行",
        LedgerProblemKind.HiddenSheet or LedgerProblemKind.HiddenRows or LedgerProblemKind.HiddenColumn => "要导入就取消隐藏",
        LedgerProblemKind.Blank => "补上",
        LedgerProblemKind.FormulaWithoutValue => "在 Excel 或 WPS 里打开，等算出结果后保存，或者直接填值",
        LedgerProblemKind.PictureCell => "不影响导入；把图片里的内容打成字",
        LedgerProblemKind.PersonalNumber => "改好再上传",
        LedgerProblemKind.TruthValue => "填上要写的内容；不填就删去",
        LedgerProblemKind.CellError => "改好公式，或者直接填值",
        LedgerProblemKind.NotACode or LedgerProblemKind.NotAVillage => "填村（社区）的 12 位统计用区划代码，后三位不是 000",
        LedgerProblemKind.NotADay or LedgerProblemKind.ImpossibleDay => "改成真实日期，如 2003-10-04",
        LedgerProblemKind.NotAMonth or LedgerProblemKind.ImpossibleMonth => "改成年月，如 2003-10",
        LedgerProblemKind.NotANumber => "填阿拉伯数字，如 7",
        LedgerProblemKind.Negative => "填 0 或更大的数",
        LedgerProblemKind.NotWhole => "填整数",
        LedgerProblemKind.TooFine => "四舍五入到三位小数",
        LedgerProblemKind.TooLarge => "核对数字和单位",
        LedgerProblemKind.TooLong => "缩短到 {1} 个字以内",
        LedgerProblemKind.NotInList or LedgerProblemKind.OutcomeOfOtherKind => "填 " + Accepted(problem),
        LedgerProblemKind.UnitMissing => "在“单位”列填上单位",
        LedgerProblemKind.UnitDiffers => "按“{2}”填数量",
        LedgerProblemKind.OutcomeWithoutDay => "有结论就要填检查日期",
        LedgerProblemKind.InspectionWithoutOutcome => "不影响导入；有结论就补上",
        LedgerProblemKind.RepeatedVillage => "只留一行",
        LedgerProblemKind.UnknownVillage => "核对代码，或者先在村情台账里加上这一行",
        LedgerProblemKind.OtherCounty => "核对代码；一个文件只能有一个县",
        LedgerProblemKind.NameDiffers => "不影响导入；请核对代码和名称",
        LedgerProblemKind.Rounded => "不影响导入",
        LedgerProblemKind.SaysNothing => "不影响导入；有内容就补上",
        LedgerProblemKind.QuantityOfNothing => "要计入就填上指标",
        LedgerProblemKind.RepeatedRow => "不影响导入；确实是两件事，就写出不同的地方",
        LedgerProblemKind.UnnamedMonth => "在日期上面一行写上年月，如 2003年10月",
        LedgerProblemKind.SheetOfNoCampaign => "选一个已有的行动",
        LedgerProblemKind.NothingMarked => "有人在村的日子填 ● 工作组、○ 联系部门、◆ 同日都在，或者 √、1",
        LedgerProblemKind.UnknownMark => "填 ● 工作组、○ 联系部门、◆ 同日都在，或者 √、1；没有人在就空着",
        LedgerProblemKind.MarkOfLeave => "不影响导入；要说明就在村的驻村记录里写“说明请假离岗”",
        LedgerProblemKind.PlainMarks => "不影响导入；不是这样，就改成 ● 工作组、○ 联系部门，或者加一列“身份”",
        LedgerProblemKind.FurtherMonthSheet => "把这张表单独存成一个文件，再导入一次",
        LedgerProblemKind.DayBeyondMonth => "把记号移到对的日子，或者删去",
        LedgerProblemKind.DayToCome => "到了那天再记，现在删去",
        LedgerProblemKind.SumDiffers => "不影响导入；请核对",
        LedgerProblemKind.UnlistedVillage when problem.Args is [string { Length: > 0 }] => "是不是{1}？不在这次行动里的，先在村情台账里加上",
        LedgerProblemKind.UnlistedVillage => "核对村名；不在这次行动里的村删去",
        LedgerProblemKind.AmbiguousVillage => "加一列“乡镇”写明是哪一个",
        LedgerProblemKind.VillageOfOtherTownship => "核对乡镇和村名，改对再上传",
        LedgerProblemKind.NoVillageColumn => "在表头写上“村”",
        LedgerProblemKind.NamesOfNoCounty => "先新建行动（要选县），再选它导入；或者加一列行政区划代码",
        LedgerProblemKind.NoSuchVillage when problem.Args is [""] => "核对村名和乡镇，或者填行政区划代码",
        LedgerProblemKind.NoSuchVillage => "是不是{1}？改对村名和乡镇，或者填行政区划代码",
        LedgerProblemKind.NoRecord when problem.Args.Count > 0 => "不用改",
        LedgerProblemKind.NoRecord => "不用改；确实是一条记录，就写上村名",
        LedgerProblemKind.NotACapacity => "填 工作组、联系部门、驻村副组长、第一书记、乡镇领导等",
    });

    /// <summary>All in one line, for a terminal: where, what is written there, what is wrong, what to do.</summary>
    public static string ToLine(this LedgerProblem problem)
    {
        var place = string.Join(' ', new[] { problem.Sheet, problem.Row is { } row ? $"第 {row} 行" : null, problem.Column }.OfType<string>());
        var quoted = problem.CellText is { } text ? $"“{text}”" : "";
        return string.Join('：', new[] { place, quoted, $"{problem.ToText()}。{problem.ToAdvice()}。" }.Where(p => p.Length > 0));
    }

    /// <summary>{0} is the cell's text, {1} and {2} what the problem names, {3} the column.</summary>
    private static string Say(LedgerProblem problem, string sentence) => string.Format(
        CultureInfo.InvariantCulture,
        sentence.Replace("{3}", problem.Column, StringComparison.Ordinal),
        problem.CellText,
        problem.Args.ElementAtOrDefault(0),
        problem.Args.ElementAtOrDefault(1));

    private static string Accepted(LedgerProblem problem) => string.Join(
        "、", problem.Args.OfType<LedgerChoice>().Select(c => c.Synonyms.Count == 0 ? c.Word : $"{c.Word}（{string.Join('、', c.Synonyms)}）"));
}
