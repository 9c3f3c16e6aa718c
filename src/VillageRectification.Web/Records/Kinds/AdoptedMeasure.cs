using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Plans;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>What a plan says of a measure: written when the plan is adopted, changed by the next plan. Here it is only read.</summary>
internal abstract class AdoptedMeasure<TFact, TInput> : RecordKind<TFact, TInput>
    where TFact : CaseFact
    where TInput : AdoptedMeasureInput, new()
{
    public override bool HasOwnPage => true;

    public override Act Act => Act.KeepPlan;

    public override string ChangedElsewhere => "措施在整顿方案里修订：改好由书记通过，成为新的一版，原来各版都留着。";

    public override string DayLabel => "从哪天算起";

    public override string Home(Guid caseId) => Links.Plan(caseId, "measures");

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Text, "措施", Measure.TextMaxLength),
        LongText(x => x.Goal, "目标", Measure.GoalMaxLength),
        Several(x => x.Answers, "针对什么", AnsweredIn(place)),
        Several(x => x.Causes, "针对哪条会诊原因", Causes(place)),
        Text(x => x.ResponsiblePerson, "责任人", Measure.ResponsiblePersonMaxLength),
        Date(x => x.DueOn, "期限"),
    ];

    /// <summary>What the plan says with that record.</summary>
    protected abstract PlanItem ItemOf(TFact fact);

    protected override TInput Read(TFact fact)
    {
        var item = ItemOf(fact);
        return new()
        {
            Text = item.Text,
            Goal = item.Goal,
            Answers = item.Answers,
            Causes = item.Causes,
            ResponsiblePerson = item.ResponsiblePerson,
            DueOn = item.DueOn,
            Why = item.DropReason,
        };
    }

    protected override TFact Make(RecordPlace place, TInput input, DateOnly day) =>
        throw new NotSupportedException("A measure is written with the plan that is adopted.");

    private IEnumerable<(Guid, string)> AnsweredIn(RecordPlace place) =>
        PlanSources.Of(place.Facts, place.Today, place.Corrected is TFact fact ? ItemOf(fact).Answers : [])
            .Where(s => s.Cause is null).Select(s => (s.RecordId, s.Label));

    private string[] Causes(RecordPlace place) =>
        [.. place.Facts.LastCauses().Union(place.Corrected is TFact fact ? ItemOf(fact).Causes : [])];
}
