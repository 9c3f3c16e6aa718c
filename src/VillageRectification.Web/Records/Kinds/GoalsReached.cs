using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>已达到: a goal of the development plan, or of a measure of the plan, was reached, and what shows it.</summary>
internal sealed class GoalsReached : RecordKind<GoalReached, GoalsReached.Typed>
{
    // Of the records that may show it, the latest.
    private const int MostProofs = 40;

    public const string Address = "goals-reached";

    public override string Name => Address;

    public override string Title => "目标达到";

    public override string AddTitle => "已达到";

    public override string SaveLabel => "已达到";

    public override string DayLabel => "哪天达到的";

    public override Act Act => Act.KeepPlan;

    public override Act CorrectAct => Act.KeepPlan;

    // A goal of the development plan is the village's, that of a measure the plan's.
    public override Act ActAbout(Fact? about) => about is DevelopmentGoal ? Act.KeepVillage : Act;

    public override Act CorrectActAbout(Fact? about) => about is DevelopmentGoal ? Act.CorrectVillage : CorrectAct;

    public override Type AboutType => typeof(CaseFact);

    public override bool IsAbout(Fact fact) => fact is DevelopmentGoal or Measure;

    public override Guid? AboutOf(Fact fact) => ((GoalReached)fact).GoalRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string Home(Guid caseId) => Links.Situation(caseId, "development");

    public override string HomeOf(RecordPlace place) => place.About is Measure ? Links.Plan(place.Case.Id, "measures") : Home(place.Case.Id);

    public override string TitleOf(RecordPlace place) => "达到目标：" + (GoalOf(place) ?? RecordField.Unknown);

    public override string? Now(RecordPlace place) => place.About switch
    {
        Measure measure => "措施 · " + measure.Text,
        DevelopmentGoal goal =>
            $"{goal.Term.ToText()}规划 · {goal.OccurredOn.ToSentence(place.Today)}定 · 期限 {goal.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}",
        _ => null,
    };

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => place.About is Measure && GoalOf(place) is null
        ? Hindered(place, [GoalRefusal.NoGoal()], new FlashLink("打开整顿方案", Links.Plan(place.Case.Id, "measures"))) : base.Hindrance(place);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Evidence, "凭什么说达到了", GoalReached.EvidenceMaxLength) with { Hint = "写看得出、算得清的，如：10 月底集体账上收入 52,000 元" },
        .. ProofsOf(place) is { Length: > 0 } proofs
            ? [MayBeBlank(Choice(x => x.Proof, "用哪条记录作依据", proofs)) with { Hint = "文件、照片保存以后在那条记录里加附件" }] : Array.Empty<RecordField>(),
    ];

    public override string? FieldOf(Refusal refusal) => refusal is GoalRefusal { Rule: GoalRule.NeedsEvidence } ? nameof(Typed.Evidence) : null;

    protected override Typed Read(GoalReached fact) => new() { Evidence = fact.Evidence, Proof = fact.ProofRecordId };

    protected override GoalReached Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Reach(place.About!, day, input.Evidence, input.Proof, [.. place.Others]);

    private static string? GoalOf(RecordPlace place) => place.About is { } about ? place.Facts.GoalOn(about.RecordId, place.Today) : null;

    // What was done, given and earned since the goal was set, the latest first, and the one that it names already.
    private static (string Value, string Text)[] ProofsOf(RecordPlace place)
    {
        var named = (place.Corrected as GoalReached)?.ProofRecordId;
        return
        [
            .. place.Facts.Where(f => f is ProgressEntry or SupportItem or EconomyChange or VenueChange or CollectiveProject or MeasureOutcome)
                .Where(f => f.RecordId == named || f.OccurredOn >= place.About?.OccurredOn)
                .LatestFirst().OrderByDescending(f => f.RecordId == named).Take(MostProofs)
                .Select(f => (f.RecordId.ToString(), $"{f.OccurredOn.ToSentence(place.Today)} {RecordText.Line(RecordKinds.Of(f)!, place, f)}")),
        ];
    }

    internal sealed record Typed : RecordInput
    {
        public string? Evidence { get; init; }

        public Guid? Proof { get; init; }
    }
}
