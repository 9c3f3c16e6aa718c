using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Facts of one village as lines of its chronicle. A fact about another (a measure done, a finding put right) names what it is about.</summary>
/// <param name="units">Units by indicator.</param>
/// <param name="departments">Their names; one that is not among them is left out.</param>
/// <param name="unit">What is counted: 村, 社区.</param>
internal sealed partial class ChronicleText(
    IReadOnlyList<CaseFact> facts, IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<Guid, string> departments, DateOnly today, string unit,
    CountyWords county)
{
    private readonly Dictionary<Guid, Problem> _problems = facts.OfType<Problem>().ToDictionary(p => p.RecordId);
    private readonly Dictionary<Guid, TeamMember> _members = facts.OfType<TeamMember>().ToDictionary(m => m.RecordId);
    private readonly Dictionary<Guid, LiaisonAssignment> _ties = facts.OfType<LiaisonAssignment>().ToDictionary(a => a.RecordId);
    private readonly Dictionary<Guid, DepartmentPlan> _plans = facts.OfType<DepartmentPlan>().ToDictionary(p => p.RecordId);
    private readonly Dictionary<Guid, Finding> _findings = facts.OfType<Finding>().ToDictionary(f => f.RecordId);
    private readonly Dictionary<Guid, StandingProposal> _proposals = facts.OfType<StandingProposal>().ToDictionary(p => p.RecordId);
    private readonly ILookup<Guid, Finding> _found = facts.OfType<Finding>().ToLookup(f => f.VisitRecordId);
    private readonly ILookup<Guid, IndicatorQuantity> _quantities = facts.OfType<IndicatorQuantity>().ToLookup(q => q.ProgressRecordId);
    private readonly ILookup<Guid, Attachment> _attachments = facts.OfType<Attachment>().ToLookup(a => a.AboutRecordId);
    private readonly ILookup<Guid, FindingRemedy> _remedies = facts.OfType<FindingRemedy>().ToLookup(r => r.FindingRecordId);

    public static string InVillage(Capacity capacity, string unit, CountyWords county) => $"{capacity.ToText(county)}在{unit}";

    /// <summary>10 月共 21 天，其中补记 2 天.</summary>
    public static string Days(Month month, int days, int late) => $"{month.Number} 月共 {days} 天{(late > 0 ? $"，其中补记 {late} 天" : "")}";

    /// <summary>10月6日至10月9日.</summary>
    public static string Days(PresenceLeave leave, DateOnly today) =>
        leave.From.ToSentence(today) + (leave.Until == leave.From ? "" : "至" + leave.Until.ToSentence(today));

    /// <summary>补记：外出开会（林存良 2003年10月31日 09:40写）.</summary>
    public static string LateText(LateEntry late, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) =>
        $"{(late.Reason == UnknownDay.Reason ? "" : "补记：")}{late.Reason}（{names.NameOf(late.By)} {late.At.ToInstant(calendar)} 写）";

    public static string KindText(ChronicleKind kind, string unit) => kind switch
    {
        ChronicleKind.Progress => "进展",
        ChronicleKind.Presence => "驻" + unit,
        ChronicleKind.Committees => "班子队伍",
        ChronicleKind.Plan => "方案问题",
        ChronicleKind.Support => "帮扶",
        ChronicleKind.Acceptance => "验收督查",
    };

    /// <summary>The line of a fact; none for one that another line tells.</summary>
    public IEnumerable<ChronicleEntry> Entries(CaseFact fact)
    {
        if (Entry(fact) is { } entry)
        {
            yield return entry with
            {
                RecordId = fact.RecordId,
                Address = fact is PlanAdoption ? Links.Plan(fact.CaseId, "history")
                    : RecordKinds.Of(fact) is { } kind ? Links.Record(fact.CaseId, kind.Name, fact.RecordId) : null,
                Late = fact.LateReason is { } reason ? new(reason, fact.RecordedBy, fact.RecordedAt) : null,
                Order = (fact is StandingChange { IsRegistration: true } ? -1 : fact.Ordinal, fact.RecordedAt), // The listing first, wherever a ledger has it.
                Attachments = [.. _attachments[fact.RecordId].AsNumbered()],
            };
        }
    }

    private ChronicleEntry? Entry(CaseFact fact) => fact switch
    {
        StandingChange { IsRegistration: true } s => Key(s, ChronicleKind.Plan, "列入整顿"),
        StandingChange s => Key(s, ChronicleKind.Plan, s.Standing.ToAct(), StandingText.Why(s.Reason, s.Document)),
        StandingProposal p => Line(p, ChronicleKind.Plan, "干部建议" + p.Standing.ToAct(), StandingText.Why(p.Reason, p.Document)),
        StandingAnswer a when _proposals.TryGetValue(a.ProposalRecordId, out var p) =>
            Line(a, ChronicleKind.Plan, $"部领导不同意{p.Standing.ToAct()}", a.Reason),
        LevelChange l => Line(l, ChronicleKind.Plan, "管理级别：" + l.Level.ToText(county), Dots(l.CaseType, l.OtherTypes, l.Reason)),
        EarlierListing l => Line(l, ChronicleKind.Plan, $"查明 {l.Year} 年列入过", Dots(l.Name, l.Outcome)),
        VillagePairing p => Line(p, ChronicleKind.Plan, "先进结对：" + p.Helper, p.Text),
        ResponsibilityStatement s => Key(s, ChronicleKind.Plan, "签订整顿责任书"),
        Diagnosis d => Key(d, ChronicleKind.Plan, RecordWords.Diagnosis, Dots(d.Types, string.Join('；', DiagnosisCauses.Split(d.Causes)))),
        PlanAdoption p => Key(p, ChronicleKind.Plan, "通过整顿方案", $"{facts.PlansOf().Single(v => v.Adoption?.RecordId == p.RecordId).Items.Count} 项措施"),
        MeasureProposal p => Line(p, ChronicleKind.Plan, (p.DropReason is null ? "拟定措施：" : "拟删去措施：") + p.Text, p.DropReason),
        PlanSubmission s => Line(s, ChronicleKind.Plan, "整顿方案送书记", s.Note),
        PlanReturn r => Bad(r, ChronicleKind.Plan, "整顿方案被退回", r.Reason),
        PlanReview r => Line(r, ChronicleKind.Plan, "组织部看过整顿方案，没有意见"),
        MeasureOutcome o when facts.MeasureOn(o.MeasureRecordId, o.OccurredOn) is { } m => o.IsDone
            ? Line(o, ChronicleKind.Plan, "措施完成：" + m.Text, o.IsOfUnknownDay() ? null : Punctuality(m.DueOn, o.OccurredOn))
            : Line(o, ChronicleKind.Plan, "措施没有完成：" + m.Text, o.Reason),
        Problem p => Line(p, ChronicleKind.Plan, "排查问题：" + p.Description, Dots(p.Category, p.Handling?.ToText(), p.ResponsiblePerson)),
        ProblemStatusChange s when _problems.TryGetValue(s.ProblemRecordId, out var p) =>
            Line(s, ChronicleKind.Plan, $"问题{s.Status.ToText()}：{p.Description}", Dots(
                Opinion(s), s.DueOn is { } due ? $"新期限 {due.ToSentence(today)}" : null, s.PostedOn is { } posted ? posted.ToSentence(today) + "张榜公布" : null)),
        ProblemExtension e when _problems.TryGetValue(e.ProblemRecordId, out var p) =>
            Line(e, ChronicleKind.Plan, $"问题{Extended(e)}：{p.Description}", e.Reason),
        ProblemMark m when _problems.TryGetValue(m.ProblemRecordId, out var p) =>
            Line(m, ChronicleKind.Plan, $"问题{m.Kind.ToText()}：{p.Description}", Dots(m.Office, m.Reason)),
        VillageSchedule s => Line(s, ChronicleKind.Plan, "进度安排：" + s.Text, s.DueOn.ToSentence(today) + "以前"),
        CommitteeChange c => Line(c, ChronicleKind.Committees, c.Committee.ToText(unit) + c.Kind.ToText(), Post(c)),
        CommitteeConfirmation c => Line(c, ChronicleKind.Committees, RecordWords.Confirming),
        TeamMember m => Line(m, ChronicleKind.Committees, $"{m.Name}任工作组{m.Role.ToText()}"),
        TeamDeparture d when _members.TryGetValue(d.MemberRecordId, out var m) => Line(d, ChronicleKind.Committees, TeamDepartures.Say(m, facts, d.OccurredOn)),
        TownshipLeader l => Line(l, ChronicleKind.Committees, $"乡镇领导{l.Name}包{unit}", l.Office),
        PostRelease r when _members.TryGetValue(r.MemberRecordId, out var m) =>
            Line(r, ChronicleKind.Committees, $"{m.Name}{(r.IsReleased ? "与原单位工作脱钩" : "没有与原单位工作完全脱钩")}"),
        LiaisonAssignment a =>
            Line(a, ChronicleKind.Support, "确定" + county.Ties, Dots(a.NameOf(LiaisonPart.Department, departments), a.ContactPerson, a.CountyLeader)),
        LiaisonEnding e when _ties.TryGetValue(e.AssignmentRecordId, out var tie) =>
            Line(e, ChronicleKind.Support, "不再联系：" + e.Part.ToText(county), tie.NameOf(e.Part, departments)),
        ChecklistAnswer a => Line(a, ChronicleKind.Committees, $"{a.List.ToText()}：{a.Item}{a.State.ToText(a.List)}"),
        Disclosure d => Line(d, ChronicleKind.Committees, $"{d.Period.ToText()}{d.Kind.ToText(unit)}公开", d.Form.ToText()),
        CommitteeMakeUp m => Line(m, ChronicleKind.Committees, MakeUp(m, unit)),
        VenueChange v => Line(v, ChronicleKind.Committees, Venue(v), v.Note),
        EconomyChange e => Line(e, ChronicleKind.Committees, Economy(e), Dots(e.IncomeSources, e.DebtSources)),
        DevelopmentGoal g => Line(g, ChronicleKind.Committees, $"{g.Term.ToText()}规划：{g.Text}", g.DueOn is { } due ? due.ToSentence(today) + "以前" : null),
        CollectiveProject p => Line(p, ChronicleKind.Committees, $"集体经济项目{p.State.ToText()}：{p.Name}", Project(p.InvestmentYuan, p.YearlyIncomeYuan, p.Note)),
        MassPetition p => Line(p, ChronicleKind.Plan, $"{Month.Of(p.OccurredOn).ToText()}{Petitions(p, county)}"),
        DepartmentPlan p => Line(p, ChronicleKind.Support, "部门帮扶计划：" + p.Text, p.DueOn is { } due ? due.ToSentence(today) + "以前" : null),
        Commitment c => Line(c, ChronicleKind.Support, "帮扶承诺：" + c.Text, Dots(c.Kind, c.ValueYuan?.ToMoney(), Promised(c.DueOn))),
        MembershipGrowth g => Line(g, ChronicleKind.Committees, GrowthText.Of(g), GrowthText.Among(g)),
        ProgressEntry e => Line(e, ChronicleKind.Progress, e.Text, Dots([.. _quantities[e.RecordId].Select(Quantity)])),
        SupportItem s => Line(s, ChronicleKind.Support, "帮扶实事：" + s.Text, SupportText.Given(s)),
        DepartmentPlanOutcome o when _plans.TryGetValue(o.PlanRecordId, out var p) => Line(o, ChronicleKind.Support, SupportText.Ended(o, p), o.Text),
        PresenceLeave l => Line(
            l, ChronicleKind.Presence,
            $"{(l.Person is { } person ? $"{person}（{l.Capacity.ToText(county)}）" : l.Capacity.ToText(county))}请假离岗，{Days(l, today)}", l.Reason),
        AcceptanceApplication a => Key(a, ChronicleKind.Acceptance, RecordWords.Applying),
        ApplicationWithdrawal w => Key(w, ChronicleKind.Acceptance, "撤回申请", w.Reason),
        InspectionOpening i => Key(i, ChronicleKind.Acceptance, RecordWords.Opening, InspectorText.Of(i.Inspectors, i.Unregistered)),
        ItemScore s => Line(
            s, ChronicleKind.Acceptance, $"{s.Inspector ?? "商定"}评{Wording.Quoted(s.Item)}：{(s.Score is { } score ? $"{score} 分" : "不适用")}",
            s.NotApplicableReason ?? s.Note),
        RepresentativesVote v => Line(v, ChronicleKind.Acceptance, $"代表测评：有效 {v.Ballots} 票，总体不满意 {v.NotSatisfied} 票"),
        HouseholdSurvey h => Line(h, ChronicleKind.Acceptance, $"入户走访 {h.Households} 户，满意 {h.Satisfied} 户", h.Remarks),
        Inspection i => Judged(i),
        ConsolidationExtension e => Key(e, ChronicleKind.Acceptance, "巩固期延长到" + e.Until.ToFull(), Dots(e.Document, e.Reason)),
        PlateChange p => Key(p, ChronicleKind.Acceptance, p.Kind.ToText() + (p.Plate is { } plate ? $"：{plate}" : ""), p.Text),
        SupervisionVisit v => Visit(v),
        Attachment a => Line(a, ChronicleKind.Progress, (a.IsPhoto ? "照片：" : "附件：") + a.Name),
        FindingRemedy r when _findings.TryGetValue(r.FindingRecordId, out var f) => Line(r, ChronicleKind.Acceptance, "督查问题已整改：" + f.Text, r.Text),
        _ => WatchText.Entry(fact, today) ?? GoalText.Entry(fact, facts),
    };

    private string Quantity(IndicatorQuantity q) => $"{q.Indicator} {q.Thousandths.ToQuantity()} {units.GetValueOrDefault(q.Indicator)}".TrimEnd();

    private string Extended(ProblemExtension e) => Between(
        "，", e.DueOn is { } due ? $"延期到{due.ToSentence(today)}" : null, e.ReviewOn is { } review ? $"再等，{review.ToSentence(today)}复核" : null);

    private string? Punctuality(DateOnly? due, DateOnly done) => due is not { } on ? null : (on.DayNumber - done.DayNumber) switch
    {
        > 0 and var early => $"期限 {on.ToSentence(today)}，提前 {early} 天",
        0 => $"期限 {on.ToSentence(today)}",
        var late => $"期限 {on.ToSentence(today)}，晚 {-late} 天",
    };

    private static string? Opinion(ProblemStatusChange s) => s.Majority is Majority.Unknown ? null
        : s.Majority.ToText() + (s is { Asked: { } asked, Satisfied: { } satisfied } ? $"（问 {asked} 人，满意 {satisfied} 人）" : "");

    private static string? Post(CommitteeChange c) =>
        Dots(c.Method?.ToText(), c.Post, c.Person, c.FormerOffice is { } office ? "原" + office : null, c.Nature?.ToText());

    private string? Promised(DateOnly? due) => due is { } day ? $"{day.ToSentence(today)}以前兑现" : null;

    private static string? Dots(params string?[] parts) => parts.Any(p => !string.IsNullOrEmpty(p)) ? Between(" · ", parts) : null;

    private static string Between(string separator, params string?[] parts) => string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));

    private static ChronicleEntry Line(CaseFact fact, ChronicleKind kind, string text, string? note = null) =>
        new(fact.OccurredOn, kind, ChronicleMark.Routine, text, note);

    private static ChronicleEntry Key(CaseFact fact, ChronicleKind kind, string text, string? note = null) =>
        new(fact.OccurredOn, kind, ChronicleMark.Key, text, note);

    private static ChronicleEntry Bad(CaseFact fact, ChronicleKind kind, string text, string? note = null) =>
        new(fact.OccurredOn, kind, ChronicleMark.Bad, text, note);
}
