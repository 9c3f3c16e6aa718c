using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.ProblemList;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What was done in a village, as the parts of its dossier: diagnoses, problems and measures, support, acceptance, chronicle.</summary>
internal static class DossierWork
{
    private const string Unknown = RecordField.Unknown;

    public static Section Diagnoses(CaseFile file) => new("四、集体会诊", TableOr(
        "没有登记集体会诊。",
        [new("日期", ColumnWidth.Day), new("主持和参加", IsText: true), new("表现", IsText: true), new("原因", IsText: true)],
        file.Facts.OfType<Diagnosis>().Chronological().Select(d => (string[])
            [d.OccurredOn.ToFull(), LedBy(d) + Said(d.Attendees), Said(d.Symptoms), (d.Types is { } types ? types + "：" : "") + Said(d.Causes)])));

    private static string LedBy(Diagnosis diagnosis) => diagnosis.Lead is { } lead
        ? $"{lead.ToText()}{(diagnosis.LeadReason is { } why ? $"：{why}" : "")}。参加：" : "";

    private static string AdoptionOf(CaseFile file) => (file.PlanAdoptedOn, file.Acceptance.PlanReturnedOn) switch
    {
        (null, _) => "导入的方案，没有通过日期。",
        ({ } on, null) => $"{on.ToFull()}通过。",
        ({ } on, { } back) => $"{on.ToFull()}通过，{back.ToFull()}{file.County.Department}退回。",
    };

    /// <param name="township">The township's plan in force; null where none is written down.</param>
    public static Section ProblemsAndMeasures(CaseFile file, TownshipPlan? township)
    {
        List<Block> blocks =
        [
            Lead(file.Problems.Count == 0 ? Prose.Of($"（一）{VillageWords.NoProblems}。")
                : Prose.Of($"（一）突出问题{Problems(file.Problems.Count)}个，已解决{Problems(file.Problems.Count(p => p.Status is ProblemStatus.Resolved))}个。")),
            .. Table(
                [
                    new("问题和类别", IsText: true), new(LedgerColumnNames.Handling, ColumnWidth.Word), new("责任人", ColumnWidth.Person), new("期限", ColumnWidth.Day),
                    new("情况", IsText: true),
                ],
                file.Problems.Select(p => (string[])
                    [NameOf(file, p), Said(p.Handling?.ToText()), Said(p.ResponsiblePerson), Said(p.DueOn?.ToFull()), StateOf(file, p)])),
            Lead(file.Measures.Count == 0 ? Prose.Of($"（二）{VillageWords.NoMeasures}。")
                : Prose.Of($"（二）整顿措施{Measures(file.Measures.Count)}条，完成{Measures(file.Measures.Count(m => m.IsDone))}条。{AdoptionOf(file)}")),
            .. Table(
                [new("措施", IsText: true), new("责任人", ColumnWidth.Person), new("期限", ColumnWidth.Day), new("情况", IsText: true)],
                file.Measures.Select(m => (string[])
                    [m.Text + (m.Goal is { } goal ? $"（目标：{goal}）" : ""), Said(m.ResponsiblePerson), Said(m.DueOn?.ToFull()), StateOf(file, m)])),
        ];
        VillageSchedule[] schedule = [.. file.Facts.OfType<VillageSchedule>().ByDueDay()];
        if (schedule.Length > 0 || township is not null)
        {
            blocks.Add(Lead(Prose.Of($"（三）{TownshipOf(township)}{(schedule.Length > 0 ? "进度安排：" : "")}")));
            blocks.AddRange(Table([new("做到哪一步", IsText: true), new("哪天以前", ColumnWidth.Day)], schedule.Select(s => (string[])[s.Text, s.DueOn.ToFull()])));
        }

        return new("五、问题与措施", [.. blocks, .. Development(file, schedule.Length > 0 || township is not null ? ["四", "五"] : ["三", "四"])]);
    }

    private static string TownshipOf(TownshipPlan? plan) => plan is null ? "乡镇实施方案没有登记。"
        : $"乡镇实施方案{(plan.Document is { } paper ? PaperText.Of(paper) : "")}（{plan.OccurredOn.ToFull()}）：{PaperText.Of(plan.Text).TrimEnd('。')}。";

    private static string Reached(CaseFile file, DevelopmentGoal goal) =>
        goal.Text + (file.Facts.ReachedOf(goal.RecordId) is { } reached ? $"（{reached.OccurredOn.ToFull()}达到：{PaperText.Of(reached.Evidence)}）" : "");

    // What the village wants to become, and what its collective undertakes.
    private static IEnumerable<Block> Development(CaseFile file, string[] ordinals)
    {
        var goals = file.Facts.OfType<DevelopmentGoal>().Chronological().OrderBy(g => g.Term).ToList();
        var projects = file.Facts.ProjectsOn(file.AsOf);
        return
        [
            Lead(Prose.Of($"（{ordinals[0]}）{(goals.Count == 0 ? Prose.Of($"没有登记发展规划目标。") : Prose.Of($"发展规划目标{Developed(goals.Count)}个。"))}")),
            .. Table(
                [new("近期、中长期", ColumnWidth.Day), new("目标", IsText: true), new("期限", ColumnWidth.Day)],
                goals.Select(g => (string[])[g.Term.ToText(), Reached(file, g), Said(g.DueOn?.ToFull())])),
            Lead(Prose.Of($"（{ordinals[1]}）{(projects.Count == 0 ? Prose.Of($"没有登记集体经济项目。") : Prose.Of($"集体经济项目{Developed(projects.Count)}个。"))}")),
            .. Table(
                [
                    new("项目", IsText: true), new("到了哪一步", ColumnWidth.Word), new("投资", ColumnWidth.Village), new("一年收入", ColumnWidth.Village),
                    new("说明", IsText: true),
                ],
                projects.Select(p => (string[])
                [
                    p.Last.Name, p.Last.State.ToText(), Said(p.InvestmentYuan?.ToMoney()), Said(p.YearlyIncomeYuan?.ToMoney()), PaperText.Of(p.Last.Note ?? ""),
                ])),
        ];
    }

    public static Section Support(CaseFile file, IReadOnlyDictionary<Guid, string> departments) => new("七、帮扶",
    [
        .. TableOr(
            "没有登记帮扶实事。",
            [new("日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("类型", ColumnWidth.Word), new("内容", IsText: true), new("折合", ColumnWidth.Village)],
            file.Facts.OfType<SupportItem>().Chronological().Select(s => (string[])
                [
                s.OccurredOn.ToFull(), NameOf(departments, s.DepartmentId), s.Kind + (s.Origin is { } origin ? $"（{origin.ToText()}）" : ""),
                s.Text + (s.Households is { } households ? $"，走访{households}户" : ""), PaperText.Of(s.ValueYuan?.ToMoney() ?? Unknown),
            ])),
        .. TableOr(
            "没有登记帮扶承诺。",
            [new("承诺", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true), new("期限", ColumnWidth.Day), new("兑现", ColumnWidth.Day)],
            file.Facts.CommitmentsOn(file.AsOf).Select(c => (string[])
            [
                c.Promise.OccurredOn.ToFull(), NameOf(departments, c.Promise.DepartmentId),
                c.Promise.Text + (c.Promise.ValueYuan is { } yuan ? $"（{PaperText.Of(yuan.ToMoney())}）" : ""), Said(c.Promise.DueOn?.ToFull()),
                c.DeliveredOn is { } on
                    ? on.ToFull() + (c.IsCutShort ? SupportText.Word(c) : "") + Given(c, departments)
                    : (c.PartOn is not null ? "兑现一部分" : c.Promise.DueOn is null || c.IsOverdue(file.AsOf) ? "没有兑现" : "还没有到期") + Given(c, departments),
            ])),
        .. Table(
            [new("部门计划", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true), new("期限", ColumnWidth.Day), new("结果", ColumnWidth.Day)],
            Planned(file, departments)),
    ]);

    private static IEnumerable<string[]> Planned(CaseFile file, IReadOnlyDictionary<Guid, string> departments) =>
        file.Facts.DepartmentPlansOn(file.AsOf).Select(r => (string[])
        [
            r.Plan.OccurredOn.ToFull(), NameOf(departments, r.Plan.DepartmentId), PaperText.Of(r.Plan.Text), Said(r.Plan.DueOn?.ToFull()),
            r.Outcome is { } end
                ? $"{end.OccurredOn.ToFull()}{SupportText.Word(end)}{(end.Text is { } text ? "：" + PaperText.Of(text) : "")}"
                : r.Plan.DueOn.IsPast(file.AsOf) ? "没有登记办完" : "",
        ]);

    private static string Given(CommitmentReading reading, IReadOnlyDictionary<Guid, string> departments) =>
        SituationText.Given(reading, departments) is { } given ? "，" + PaperText.Of(given) : "";

    public static Section Acceptance(CaseFile file) => new("八、验收",
    [
        .. TableOr(
            "没有登记验收申请。",
            [new("日期", ColumnWidth.Day), new("事项", ColumnWidth.Day), new("结论", ColumnWidth.Day), new("意见", IsText: true)],
            file.Facts.OfType<StageFact>().Chronological().Select(f => Step(f, file.County)).OfType<string[]>()),
        .. DossierStanding.Supervision(file),
    ]);

    /// <param name="entries">The newest first, as the page shows them.</param>
    /// <param name="names">Of those who wrote down late.</param>
    public static Section Chronicle(
        IEnumerable<ChronicleEntry> entries, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) => new("九、大事记", TableOr(
        "没有记录。",
        [new("日期", ColumnWidth.Day), new("事项", IsText: true)],
        entries.Reverse().Select(e => (string[])
        [
            e.WrittenOn?.ToFull() ?? UnknownDay.Word,
            PaperText.Of(e.Text) + (e.Note is { } note ? $"（{PaperText.Of(note)}）" : "")
                + (e.By is { } by ? "　" + PaperText.Of(WatchText.Author(by, names)) : "")
                + (e.Late is { } late ? "　" + PaperText.Of(ChronicleText.LateText(late, names, calendar)) : ""),
        ])));

    private static string[]? Step(StageFact fact, CountyWords county) => fact switch
    {
        AcceptanceApplication a => [a.OccurredOn.ToFull(), RecordWords.Applying, "", ""],
        ApplicationWithdrawal w => [w.OccurredOn.ToFull(), "撤回申请", "", w.Reason],
        InspectionOpening o => [o.OccurredOn.ToFull(), RecordWords.Opening, "", "检查人员：" + InspectorText.Of(o.Inspectors, o.Unregistered)],
        Inspection i => [i.OccurredOn.ToFull(), i.Kind.ToText(county), i.Outcome.ToText() + (i.Score is { } score ? $"，{score}分" : ""), OpinionOf(i)],
        _ => null,
    };

    private static string OpinionOf(Inspection i)
    {
        string?[] said =
        [
            i is { Ballots: { } ballots, NotSatisfied: { } not } ? $"测评{ballots}票，不满意{not}票" : null,
            ChronicleText.Failed(i),
            ChronicleText.Override(i),
            i.Opinion,
        ];
        return PaperText.Of(string.Join('。', said.OfType<string>()));
    }

    private static string NameOf(CaseFile file, ProblemReading problem) =>
        $"{problem.Description}（{problem.Category}{(file.CauseOf(problem) is { } cause ? "，会诊原因：" + cause : "")}）";

    private static string StateOf(CaseFile file, ProblemReading problem)
    {
        string?[] said =
        [
            problem.WrittenStatusOn is { } on ? on.ToFull() + problem.Status.ToText() : problem.Status.ToText(),
            problem.IsOverdue(file.AsOf) ? problem.DueOn!.Value.ToPrintedOverdue(file.AsOf) : null,
            problem is { IsOpen: true, Condition: { } condition } ? "条件：" + condition : null,
            problem is { IsOpen: true, ReviewOn: { } review } ? review.ToFull() + "复核" : null,
            problem is { IsOpen: true, ExplainTo: { } who } ? "向" + who + "解释" : null,
            problem.Majority is Majority.Unknown ? null : ProblemText.Opinion(problem),
            problem.PostedOn is { } posted ? posted.ToFull() + "张榜公布" : null,
            problem.WasExtended ? ProblemText.Extended(problem) : null,
            .. file.Facts.MarksOn(problem.RecordId, file.AsOf).Select(m => m.Kind.ToText() + "：" + m.Office),
        ];
        return PaperText.Of(string.Join('，', said.OfType<string>()));
    }

    private static string StateOf(CaseFile file, MeasureReading measure) => measure switch
    {
        { IsDoneOnUnknownDay: true } => "已完成，" + UnknownDay.Word,
        { DoneOn: { } done } => done.ToFull() + "完成",
        { Reason: { } reason } => "没有完成：" + reason,
        _ when measure.IsOverdue(file.AsOf) => measure.DueOn!.Value.ToPrintedOverdue(file.AsOf),
        _ => measure.DueOn is null ? "还没有记录完成" : "还没有到期",
    };

    private static string NameOf(IReadOnlyDictionary<Guid, string> departments, Guid? id) =>
        id is { } known ? departments.GetValueOrDefault(known, DepartmentWords.Deleted) : Unknown;

    private static string Said(string? text) => text is null ? Unknown : PaperText.Of(text);

    private static Paragraph Lead(Prose text) => new(null, text.Runs) { IsHeading = true };

    private static Number Problems(int count) => new(count, VillageKey.Problems);

    private static Number Measures(int count) => new(count, VillageKey.Measures);

    private static Number Developed(int count) => new(count, VillageKey.Development);

    private static IEnumerable<Block> Table(TableColumn[] columns, IEnumerable<string[]> rows) =>
        rows.ToArray() is { Length: > 0 } known ? [new Table(columns, known)] : [];

    private static Block[] TableOr(string nothing, TableColumn[] columns, IEnumerable<string[]> rows) =>
        [.. Table(columns, rows).DefaultIfEmpty(new Paragraph(null, [new(nothing)]))];
}
