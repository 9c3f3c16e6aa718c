using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What offices write in a ledger beside the words of its closed lists, over its headings, and where they have nothing to write.</summary>
public sealed class OfficeWordTests
{
    [Theory]
    [InlineData("村情台账", "管理级别", "上级挂牌", "省级挂牌 省挂牌 省级重点 省重点 中央挂牌 省级")]
    [InlineData("村情台账", "管理级别", "市重点", "市级重点 市级重点联系村 市级挂牌督办")]
    [InlineData("村情台账", "管理级别", "县重点", "县级重点 县级重点联系村 县级挂牌督办 县级 区级 旗级 县级重点村")]
    [InlineData("村情台账", "支部班子", "健全", "齐全 已配齐 配齐 达标 合格")]
    [InlineData("村情台账", "村委班子", "不健全", "缺配 书记空缺 不齐全 未配齐 没有配齐 缺1职 缺职 不团结 不达标")]
    [InlineData("村情台账", "两委关系", "不和", "不团结")]
    [InlineData("村情台账", "两室状况", "脏乱", "脏乱差")]
    [InlineData("村情台账", "两室状况", "没有", "无")]
    [InlineData("突出问题", "办理方式", "立即解决", "立行立改")]
    [InlineData("突出问题", "状态", "未解决", "整改中 正在整改 正在办理 办理中 推进中 未完成 未办结 未整改 未达标")]
    [InlineData("突出问题", "状态", "已解决", "已销号 整改完成 已整改 已办结 已完成 立行立改 达标 合格")]
    [InlineData("班子调整", "事项", "建立健全", "建立健全支部 健全支部 建立健全党支部")]
    [InlineData("班子调整", "事项", "补选", "补选健全村委 补选村委 补选健全村委会 补选村民委员会")]
    [InlineData("检查验收", "类型", "市级认定", "市级验收 市级核验")]
    [InlineData("检查验收", "类型", "县级认定", "县级核验")]
    [InlineData("检查验收", "结论", "合格", "通过 通过验收 验收合格 达标")]
    [InlineData("检查验收", "结论", "保持", "巩固")]
    [InlineData("检查验收", "结论", "反弹", "回潮")]
    [InlineData("检查验收", "结论", "未通过", "市级未通过 认定未通过 未通过")]
    [InlineData("督查暗访", "方式", "明查", "通知")]
    [InlineData("督查暗访", "方式", "暗访", "不打招呼")]
    [InlineData("驻村签到", "身份", "联系部门", "联络员 包村单位 包村部门 包扶单位 帮扶单位 帮扶部门 联系单位 县直联系部门")]
    [InlineData("驻村签到", "身份", "工作组", "工作队 驻村工作队 驻村工作组")]
    [InlineData("驻村签到", "身份", "乡镇党委书记", "街道党工委书记 镇党委书记 乡党委书记 党委书记")]
    [InlineData("责任分工", "完全脱钩", "是", "√ 有 1 ✔ ☑ Y y")]
    [InlineData("责任分工", "完全脱钩", "否", "× 0 ✘ ☒ N n")]
    public void A_word_of_a_closed_list_is_written_in_these_ways(string sheet, string column, string word, string written) => Assert.All(
        written.Split(' ').Append(word), w => Assert.Equal(word, LedgerChoices.Find(LedgerForm.Sheet(sheet).Column(column).Choices, w)?.Word));

    [Theory]
    [InlineData(InspectionKind.County, "合格 基本合格 不合格", "通过 未通过", "合格 不合格")]
    [InlineData(InspectionKind.Revisit, "保持 反弹", "巩固 回潮", "保持 反弹")]
    [InlineData(InspectionKind.City, "转化升级 未通过", "合格 通过 不合格 市级未通过 市级认定未通过 县级认定未通过 认定未通过 核验未通过", "转化升级 转化升级 未通过 未通过 未通过 未通过 未通过 未通过")]
    [InlineData(InspectionKind.CountyVerification, "转化升级 未通过", "合格 核验未通过", "转化升级 未通过")]
    public void An_inspection_comes_to_the_conclusions_of_its_kind(InspectionKind kind, string words, string written, string read)
    {
        var outcomes = LedgerChoices.OutcomesOf(kind);
        Assert.Equal(words, string.Join(' ', outcomes.Select(o => o.Word)));
        Assert.Equal(read, string.Join(' ', written.Split(' ').Select(w => LedgerChoices.Find(outcomes, w)?.Word)));
    }

    [Fact]
    public void The_words_of_a_choice_are_its_own_first_and_a_list_without_synonyms_has_words_alone()
    {
        Assert.Equal(["是", "√", "有", "1", "✔", "☑", "Y"], LedgerChoices.YesNo[0].Words);
        Assert.Equal(["否", "×", "0", "✘", "☒", "N"], LedgerChoices.YesNo[1].Words);
        Assert.All(LedgerChoices.Methods.Concat(LedgerChoices.AtPost), c => Assert.Empty(c.Synonyms));
        Assert.Null(LedgerChoices.Find(LedgerChoices.Methods, "别的"));
    }

    [Fact]
    public void No_word_for_nothing_answers_a_column_of_yes_and_no_and_only_what_may_be_there_or_not_has_one()
    {
        var columns = LedgerForm.Sheets.SelectMany(s => s.Columns).Where(c => c.Kind is LedgerColumnKind.Choice).DistinctBy(c => c.Name).ToArray();
        string[] none = ["无", "没有", "暂无", "—", "/", "不详", "未填"];
        Assert.Contains(columns, c => ReferenceEquals(c.Choices, LedgerChoices.YesNo));
        Assert.All(none, word => Assert.Null(LedgerChoices.Find(LedgerChoices.YesNo, word)));
        Assert.Equal(["两室状况"], columns.Where(c => none.Any(word => LedgerChoices.Find(c.Choices, word) is not null)).Select(c => c.Name));
    }

    [Theory]
    [InlineData("行政区划代码", "区划代码 村代码 统计用区划代码")]
    [InlineData("村名", "村 行政村 村居 村社区 村(社区) 村(居) 村(社区)名称 村名称 社区名称 村级组织名称")]
    public void Code_and_village_stand_in_every_sheet_under_any_of_their_headings(string column, string others) =>
        Assert.All(LedgerForm.Sheets, s => Assert.Equal(others, string.Join(' ', s.Column(column).OtherHeaders)));

    [Theory]
    [InlineData("村情台账", "乡镇", "所属乡镇 乡镇街道 镇街 镇(街道) 乡(镇) 乡镇名称")]
    [InlineData("村情台账", "两室状况", "两室")]
    [InlineData("集体会诊", "会诊日期", "日期")]
    [InlineData("整顿方案", "措施", "整顿措施")]
    [InlineData("帮扶实事", "类型", "帮扶类型")]
    [InlineData("检查验收", "类型", "检查类型")]
    [InlineData("责任分工", "联系县级领导", "联系县领导 联系区领导 联系区级领导 联系旗领导 联系旗级领导 联系市领导")]
    public void A_column_is_found_under_other_headings(string sheet, string column, string others) =>
        Assert.Equal(others, string.Join(' ', LedgerForm.Sheet(sheet).Column(column).OtherHeaders));

    [Theory]
    [InlineData("村情台账", "行政区划代码 村名 管理级别", "")]
    [InlineData("责任分工", "行政区划代码", "")]
    [InlineData("集体会诊", "行政区划代码 会诊日期", "会诊日期")]
    [InlineData("整顿方案", "行政区划代码 措施", "措施")]
    [InlineData("突出问题", "行政区划代码 问题类别 排查日期", "问题类别 问题描述 排查日期")]
    [InlineData("班子调整", "行政区划代码 日期 事项", "日期 事项")]
    [InlineData("队伍建设", "行政区划代码 日期", "日期")]
    [InlineData("工作进展", "行政区划代码 日期", "日期 内容 指标")]
    [InlineData("驻村签到", "行政区划代码 日期 身份", "日期 身份 人员")]
    [InlineData("帮扶实事", "行政区划代码 日期 类型", "日期 联系部门 类型 内容")]
    [InlineData("检查验收", "行政区划代码 类型", "检查日期 类型")]
    [InlineData("督查暗访", "行政区划代码 日期 方式", "日期 方式")]
    [InlineData("上访统计", "行政区划代码 月份", "月份")]
    [InlineData("典型", "行政区划代码", "")]
    public void A_sheet_has_columns_that_it_needs_and_columns_by_which_its_rows_are_told_apart(string sheet, string required, string key)
    {
        var form = LedgerForm.Sheet(sheet);
        Assert.Equal(required, string.Join(' ', form.Columns.Where(c => c.IsRequired).Select(c => c.Name)));
        Assert.Equal(key, string.Join(' ', form.Key.Select(k => k.Column)));
        Assert.Equal(key == "", form.IsKeyedByVillage);
        Assert.All(form.Columns, c => Assert.Equal(form.Key.Any(k => k.Column == c.Name || k.Else == c.Name), form.IsOfKey(c.Name)));
    }

    [Fact]
    public void Of_the_days_those_are_due_days_by_which_something_is_done_and_some_cells_need_another() => Assert.Equal(
        ["整顿方案.完成时限", "突出问题.办理时限", "督查暗访.整改时限", "督查暗访.整改时限←发现问题", "督查暗访.整改日期←发现问题"],
        LedgerForm.Sheets.SelectMany(s => s.Columns.Where(c => c.IsDue).Select(c => $"{s.Name}.{c.Name}"))
            .Concat(LedgerForm.Sheets.SelectMany(s => s.Columns.Where(c => c.Needs is not null).Select(c => $"{s.Name}.{c.Name}←{c.Needs}"))));

    [Fact]
    public void What_the_form_does_not_have_is_named()
    {
        Assert.Contains("'别的'", Assert.Throws<ArgumentException>(() => LedgerForm.Sheet("别的")).Message, StringComparison.Ordinal);
        Assert.Contains("'典型'", Assert.Throws<ArgumentException>(() => LedgerForm.Exemplars.Column("别的")).Message, StringComparison.Ordinal);
        Assert.Equal(14, LedgerForm.Sheets.Count);
    }

    [Theory]
    [InlineData("无 没有 暂无 无人 暂缺 暂空 空 缺 空缺 空缺中 待定 未定 待配 未配 待补 未配备 待配备 暂未配备 尚未配备 空岗")]
    [InlineData("无人选 暂无人选 未确定 待确定 暂未确定 尚未确定 未明确 暂未明确 尚未明确 未落实 待落实 未选出")]
    [InlineData("不详 未知 不明 未填 未登记 n/a N/A na null - -- — —— – / \\")]
    [InlineData("（无） 无。 暂缺（拟调整） 【空缺】 “无” 无； 暂缺，")]
    public void Where_offices_have_nothing_to_write_they_write_these(string words) =>
        Assert.All(words.Split(' '), w => Assert.True(LedgerWords.IsNoValue(w) && LedgerWords.IsNobody(w), w));

    [Theory]
    [InlineData("×", true)]
    [InlineData("……", true)]
    [InlineData("0", true)]
    [InlineData("无、暂缺", true)]
    [InlineData("无/×", true)]
    [InlineData("无、李明", false)]
    [InlineData("李明", false)]
    [InlineData("吴建国", false)]
    [InlineData("", false)]
    public void A_cell_names_nobody_where_each_of_its_names_is_none(string cell, bool isNobody)
    {
        Assert.Equal(isNobody, LedgerWords.IsNobody(cell));
        Assert.Equal(isNobody || cell == "无、李明", LedgerWords.NamesNobody(cell));
    }

    [Theory]
    [InlineData(" 暂 缺 ", true)]
    [InlineData("暂\u200B缺", true)]
    [InlineData("李明、待定", true)]
    [InlineData("李明、王强", false)]
    public void What_is_typed_is_read_without_blanks_and_what_cannot_be_seen(string typed, bool isNobody) =>
        Assert.Equal(isNobody, LedgerWords.NamesNobody(typed));

    [Theory]
    [InlineData("公里", "米", 1000)]
    [InlineData("千米", "公里", 1)]
    [InlineData("KM", "m", 1000)]
    [InlineData("里", "米", 500)]
    [InlineData("华里", "里", 1)]
    [InlineData("公顷", "亩", 15)]
    [InlineData("吨", "公斤", 1000)]
    [InlineData("千克", "斤", 2)]
    [InlineData("kg", "公斤", 1)]
    [InlineData("万元", "元", 10_000)]
    [InlineData("亿元", "万元", 10_000)]
    [InlineData("千亩", "亩", 1000)]
    [InlineData("万千瓦", "千瓦", 10_000)]
    [InlineData("眼", "眼", 1)]
    [InlineData("亩", "米", null)]
    [InlineData("眼", "口", null)]
    public void Units_of_one_measure_convert(string from, string to, int? factor) => Assert.Equal(factor, LedgerUnits.Factor(from, to));

    [Theory]
    [InlineData("万人", 10_000, "人")]
    [InlineData("亿", 100_000_000, "")]
    [InlineData("人", 1, "人")]
    public void A_multiple_stands_before_its_unit(string unit, int size, string rest) => Assert.Equal((size, rest), LedgerUnits.Split(unit));

    [Theory]
    [InlineData("财务", "村级财务")]
    [InlineData("村级财务问题", "村级财务")]
    [InlineData("宅基地", "宅基地安排")]
    [InlineData("宗派", "宗派矛盾")]
    [InlineData("村级财务", "村级财务")]
    [InlineData("饮水问题", "饮水问题")]
    [InlineData("村", "村")]
    public void A_part_of_a_word_of_an_open_list_is_that_word_where_only_one_has_it(string written, string meant) =>
        Assert.Equal(meant, LedgerVocabulary.Shipped.TermOf(Domain.Campaigns.TermKind.ProblemCategory, written));
}
