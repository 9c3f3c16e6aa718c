using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What offices write over the columns of sheets of their own, and which fields of the ledger that may be: the likeliest first.</summary>
internal static partial class HeadingWords
{
    private static readonly HashSet<string> Idle = ["序号", "编号", "备注", "说明", "联系电话", "电话", "手机", "手机号", "身份证号", "填表人", "审核人"];

    private static readonly HashSet<string> What = ["内容", "主要内容", "具体内容", "描述", "表述", "具体描述", "表现", "具体表现", "具体情况", "详情", "事项", "名称"];

    // What a group of columns or a whole sheet is about, by a word of its name; of a group the first that it contains.
    private static readonly (string Word, LedgerSheet Sheet)[] Subjects =
    [
        ("措施", LedgerForm.Measures), ("举措", LedgerForm.Measures), ("问题", LedgerForm.Problems), ("整改", LedgerForm.Measures), ("整治", LedgerForm.Measures),
        ("帮扶", LedgerForm.Support), ("实事", LedgerForm.Support), ("信访", LedgerForm.Petitions), ("上访", LedgerForm.Petitions), ("会诊", LedgerForm.Diagnoses),
        ("验收", LedgerForm.Inspections), ("督查", LedgerForm.SupervisionVisits), ("暗访", LedgerForm.SupervisionVisits),
        ("班子调整", LedgerForm.CommitteeChanges), ("工作进展", LedgerForm.Progress), ("签到", LedgerForm.Presence),
    ];

    private static readonly (LedgerSheet Sheet, string Column)[] Main =
        [(LedgerForm.Problems, Description), (LedgerForm.Measures, Measure), (LedgerForm.Support, Content)];

    private static readonly (LedgerSheet Sheet, string Column, string Words)[] Table =
    [
        (LedgerForm.Villages, Code, "行政区划代码 区划代码 村代码 代码"),
        (LedgerForm.Villages, Township, "乡镇 乡镇(街道) 镇街 镇(街道) 所属乡镇 乡镇街道 乡(镇) 乡镇名称 镇 街道 所在乡镇 所属镇街"),
        (LedgerForm.Villages, Village, "村名 村 行政村 村居 村社区 村(社区) 村(居) 村(社区)名称 村名称 社区 社区名称 村级组织名称 村党组织 村党组织名称 党组织名称 后进村 软弱涣散村 "
            + "后进村名称 软弱涣散村名称 村居名称 村别 整顿村 重点村"),
        (LedgerForm.Villages, Level, "管理级别 级别 挂牌级别 重点级别 联系级别 整顿级别"),
        (LedgerForm.Villages, Households, "户数 总户数 农户数 户籍户数"),
        (LedgerForm.Villages, Population, "人口 总人口 人口数 人数 户籍人口"),
        (LedgerForm.Villages, PartyMembers, "党员数 党员 党员人数 党员总数"),
        (LedgerForm.Villages, Income, "集体收入 村集体收入 集体经济收入 村集体经济收入 年集体收入 集体经济年收入"),
        (LedgerForm.Villages, Debt, "集体债务 村集体债务 债务 负债 集体负债"),
        (LedgerForm.Villages, Branch, "支部班子 支部 党支部 党支部班子 村党支部 村党支部班子 支部配备 支部情况"),
        (LedgerForm.Villages, Committee, "村委班子 村委 村委会 村委会班子 村委配备 村委情况"),
        (LedgerForm.Villages, Relation, "两委关系 班子关系 两委团结"),
        (LedgerForm.Villages, Rooms, "两室状况 两室 活动场所"),
        (LedgerForm.Problems, Description, "问题描述 存在问题 存在的问题 突出问题 主要问题 问题 具体问题 问题表现 存在的主要问题 存在的突出问题 排查出的问题 问题内容 主要表现"),
        (LedgerForm.Villages, MainProblem, "主要问题 认定情形 软弱涣散类型 软弱涣散情形 整顿类型 后进类型 村类型 软弱涣散原因"),
        (LedgerForm.Duties, CountyLeader, "联系县级领导 联村领导 县级领导 包联县级领导 包村县级领导 联系领导 县级联系领导 包村领导 县级包联领导 联村县领导"),
        (LedgerForm.Duties, TownshipSecretary, "乡镇党委书记 党委书记 镇党委书记 街道党工委书记"),
        (LedgerForm.Duties, DeputySecretary, "分管副书记 副书记"),
        (LedgerForm.Duties, OrganisationOfficer, "组织委员"),
        (LedgerForm.Duties, TeamLeader, "工作组组长 驻村组长 工作队长 驻村工作队队长 驻村工作组组长 组长"),
        (LedgerForm.Duties, ResidentDeputy, "驻村副组长 副组长"),
        (LedgerForm.Duties, TeamMembers, "工作组成员 驻村工作队员 工作队员 成员 队员 工作队成员"),
        (LedgerForm.Duties, Released, "完全脱钩 是否脱产 是否脱钩"),
        (LedgerForm.Duties, Department, "联系部门 包村单位 帮扶单位 联系单位 包联单位 帮扶部门 包村部门 包扶单位 联村单位"),
        (LedgerForm.Duties, ContactPerson, "部门联络员 联络员 单位联络员"),
        (LedgerForm.Duties, StatementSignedOn, "责任书签订日期 责任书签订时间"),
        (LedgerForm.Diagnoses, DiagnosedOn, "会诊日期 会诊时间"),
        (LedgerForm.Diagnoses, Attendees, "参加人员 会诊人员"),
        (LedgerForm.Diagnoses, Causes, "原因分析 形成原因 成因分析"),
        (LedgerForm.Problems, Category, "问题类别 问题类型 类别 问题分类"),
        (LedgerForm.Problems, FoundOn, "排查日期 排查时间 发现时间 发现日期"),
        (LedgerForm.Measures, Measure, "措施 整改措施 整顿措施 具体措施 解决措施 整改举措 工作措施 整顿举措 解决办法 措施内容 措施描述 整改措施内容 整改办法 整治措施 主要措施"),
        (LedgerForm.Measures, ResponsiblePerson, "责任人 整改责任人 措施责任人 责任人员 具体责任人 责任领导"),
        (LedgerForm.Problems, ResponsiblePerson, "问题责任人 责任人 整改责任人 责任人员"),
        (LedgerForm.Measures, DueOn, "完成时限 整改时限 整改期限 时限 期限 完成期限 措施时限 整顿时限 计划完成时间"),
        (LedgerForm.Problems, HandlingDueOn, "办理时限 整改时限 整改期限 时限 期限 解决时限 完成时限"),
        (LedgerForm.Problems, Handling, "办理方式"),
        (LedgerForm.Problems, Status, "状态 问题状态 问题销号情况 销号情况 是否销号 销号 办理状态 整改状态 解决情况 是否解决 办结情况 是否办结 整改情况 整改进展 整改进展情况 整改进度 办理情况 办理进展 落实情况 整改落实情况"),
        (LedgerForm.Problems, StatusOn, "状态日期 销号时间 销号日期 办结时间 办结日期 解决时间 解决日期"),
        (LedgerForm.Problems, MajoritySatisfied, "多数群众满意 群众满意 群众是否满意"),
        (LedgerForm.Measures, DoneOn, "完成日期 完成时间 措施完成日期 整改完成时间 实际完成时间 销号时间 销号情况 是否完成 完成情况"),
        (LedgerForm.Problems, Status, "是否完成 完成情况 整改完成情况 是否整改到位"),
        (LedgerForm.Problems, StatusOn, "完成日期 完成时间 整改完成时间 实际完成时间"),
        (LedgerForm.Support, Content, "帮扶实事 帮扶内容 帮办实事 办实事 实事 帮扶情况 帮扶措施"),
        (LedgerForm.Support, LedgerColumnNames.Department, "帮扶单位 帮扶部门 包扶单位 联系部门 联系单位 包村单位 包村部门 包联单位 捐助单位 出资单位"),
        (LedgerForm.Support, Date, "帮扶时间 帮扶日期"),
        (LedgerForm.Support, Value, "帮扶资金 折合资金 帮扶金额"),
        (LedgerForm.Petitions, LedgerColumnNames.Petitions, "上访 上访件次 上访次数 上访批次 上访情况 信访 信访件次 信访次数 信访量 集体上访 群众上访 信访情况 信访上访 信访上访情况 信访总量 上访量"),
        (LedgerForm.Petitions, PetitionPersons, "上访人次 上访人数 信访人次"),
        (LedgerForm.Petitions, LedgerColumnNames.Month, "上访月份"),
        (LedgerForm.Measures, WhyNotDone, "未完成说明 未完成原因"),
        (LedgerForm.Inspections, InspectedOn, "验收时间 验收日期 检查日期"),
        (LedgerForm.Inspections, Outcome, "验收结果 验收结论 验收情况"),
        (LedgerForm.Exemplars, Story, "典型事迹 典型做法"),
    ];

    private static readonly string[] PetitionWords = ["上访", "信访", "来访"];

    private static readonly OfficeField PetitionBatches = new(LedgerForm.Petitions.Name, LedgerColumnNames.Petitions);
    private static readonly OfficeField OfPersons = new(LedgerForm.Petitions.Name, PetitionPersons);

    private static readonly OfficeField TiedLeader = new(LedgerForm.Duties.Name, CountyLeader);

    private static readonly ILookup<string, OfficeField> ByWord = Table
        .SelectMany(t => t.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Field: new OfficeField(t.Sheet.Name, t.Column))))
        .Concat(LedgerForm.Sheets.SelectMany(s => s.Columns.SelectMany(c => c.OtherHeaders.Append(s.Name + c.Name).Append(c.Name)
            .Select(w => (Word: w, Field: new OfficeField(s.Name, c.Name))))).Where(f => OfficeField.All.Contains(f.Field)))
        .Distinct().ToLookup(w => w.Word, w => w.Field);

    /// <summary>The fields that a heading names; none for one that says nothing to the ledger.</summary>
    /// <param name="heading">As written, without its group.</param>
    public static IReadOnlyList<OfficeField> Of(string heading)
    {
        var text = Plain(heading);
        return Forms(text).Select(f => (IReadOnlyList<OfficeField>)[.. ByWord[f]]).FirstOrDefault(f => f.Count > 0)
            ?? (CountyWords.NamesTiedLeader(text) ? [TiedLeader] : OfPetitions(text));
    }

    // 上访批次人次, 信访批（人）次, 群众来访人次: however it is put together, what is counted says which it is.
    private static IReadOnlyList<OfficeField> OfPetitions(string text) =>
        !PetitionWords.Any(w => text.Contains(w, StringComparison.Ordinal)) || Petition.Match(Between.Replace(text, "")) is not { Success: true } counted ? []
        : [counted.Groups["b"].Success ? PetitionBatches : OfPersons];

    /// <summary>What a heading may mean that says too little: somebody looks at it before it counts.</summary>
    /// <param name="group">The heading above it; empty where there is none.</param>
    public static IEnumerable<OfficeField> Maybe(string heading, string group) => (Plain(heading), Plain(group)) switch
    {
        ("时间" or "日期", var above) when above.Contains("问题", StringComparison.Ordinal) => [new(LedgerForm.Problems.Name, FoundOn)],
        ("时间" or "日期", var above) when above.Contains("措施", StringComparison.Ordinal) => [new(LedgerForm.Measures.Name, DueOn)],
        ("完成时间" or "整改时间" or "整顿时间", _) => [new(LedgerForm.Measures.Name, DueOn), new(LedgerForm.Problems.Name, HandlingDueOn)],
        ("驻村干部" or "驻村人员" or "包村干部" or "驻村工作队" or "工作组" or "整顿工作组", _) => [new(LedgerForm.Duties.Name, TeamMembers)],
        ("原因", _) => [new(LedgerForm.Diagnoses.Name, Causes)],
        _ => [],
    };

    /// <summary>Whether a heading says what it is of only with the one of its group: 内容, 日期.</summary>
    public static bool IsVague(string heading) => What.Contains(Plain(heading)) || Plain(heading) is "时间" or "日期" or "情况";

    /// <summary>The sheet of the ledger that a group of columns is of; null where its heading says none.</summary>
    public static string? SheetOf(string group) => Subjects.FirstOrDefault(g => group.Contains(g.Word, StringComparison.Ordinal)).Sheet?.Name;

    /// <summary>What a vague heading means in a group: what the record is.</summary>
    public static IEnumerable<OfficeField> MainOf(string heading, string sheet) => !What.Contains(Plain(heading)) ? []
        : Main.Where(m => m.Sheet.Name == sheet).Select(m => new OfficeField(sheet, m.Column));

    /// <summary>What a sheet of the ledger calls a heading that by itself may be of anything: 日期, 时间, 单位, 内容. None where it has no such column.</summary>
    public static IReadOnlyList<OfficeField> In(LedgerSheet sheet, string heading)
    {
        var text = Forms(Plain(heading)).Last();
        OfficeField[] columns = [.. sheet.Columns.Select(c => new OfficeField(sheet.Name, c.Name)).Where(f => OfficeField.All.Contains(f))];
        return
        [
            .. columns.Where(f => f.Column == text || ByWord[text].Contains(f) || ByWord[sheet.Name + text].Contains(f)),
            .. text is "日期" or "时间" ? columns.Where(f => sheet.IsOfKey(f.Column) && f.ToColumn().Kind is LedgerColumnKind.Day).Take(1)
                : text is "单位" or "部门" ? columns.Where(f => f.Column == LedgerColumnNames.Department)
                : text is "金额" or "资金" ? columns.Where(f => f.ToColumn().Kind is LedgerColumnKind.Money)
                : text is "类别" or "种类" or "分类" ? columns.Where(f => f.Column is Kind or Category)
                : [],
        ];
    }

    /// <summary>What a sheet is about by its name; null where that says nothing, or several things.</summary>
    public static LedgerSheet? SubjectIn(string name) =>
        Subjects.Where(n => name.Contains(n.Word, StringComparison.Ordinal)).Select(n => n.Sheet).Distinct().ToArray() is [var only] ? only : null;

    /// <summary>Whether nothing of the ledger is meant: 序号, 备注.</summary>
    public static bool IsIdle(string heading) => Idle.Contains(Plain(heading));

    /// <summary>The unit of money that a heading names in brackets; null where it names none.</summary>
    public static string? Unit(string heading) => MoneyUnit.Match(Wording.Compact(heading)) is { Success: true } unit ? unit.Groups["u"].Value : null;

    private static string Plain(string heading) =>
        Wording.Compact(heading).Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Trim('*', ':', '、');

    private static IEnumerable<string> Forms(string text)
    {
        yield return text;
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && text.EndsWith(')'))
        {
            yield return text[..bracket];
        }

        if (MoneyUnit.Replace(text, "") is { Length: > 0 } bare)
        {
            yield return bare;
        }
    }

    [GeneratedRegex("((?<b>批次|批数|批|件次|件数|起数|次数|总数|数量)(人次|人数)?|人次|人数)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Petition { get; }

    [GeneratedRegex("[()、/和及,]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"\(?(单位[:：])?(?<u>万元|元)\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MoneyUnit { get; }
}
