using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Plans;
using VillageRectification.Web.Text;

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

    /// <summary>What the last plan that speaks of the measure made of what the record says: 期限 2003年8月5日 → 2003年11月25日.</summary>
    public override string? HoldsNow(RecordPlace place, Fact fact)
    {
        var measure = AboutOf(fact) ?? fact.RecordId;
        var last = place.Facts.OfType<MeasureRevision>().Where(r => r.MeasureRecordId == measure).Chronological().LastOrDefault();
        if (last is null || last.RecordId == fact.RecordId)
        {
            return null;
        }

        var (was, now) = (ItemOf((TFact)fact), PlanItem.Of(last));
        (string Label, string? Was, string? Now)[] said =
        [
            ("措施", was.Text, now.Text), ("目标", was.Goal, now.Goal), ("责任人", was.ResponsiblePerson, now.ResponsiblePerson),
            ("期限", was.DueOn?.ToFull(), now.DueOn?.ToFull()),
        ];
        var changes = string.Join("；", said.Where(s => s.Was != s.Now)
            .Select(s => $"{s.Label} {s.Was ?? RecordField.Unknown} → {s.Now ?? RecordField.Unknown}"));
        var plan = last.OccurredOn.ToSentence(place.Today) + "的方案";
        return last.DropReason is { } dropped ? $"{plan}删去了这一条：{dropped}"
            : changes.Length > 0 ? $"{plan}改为：{changes}"
            : $"{plan}保留这一条，针对的问题或原因有变动";
    }

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
        PlanSources.Of(place.Facts, place.Today, place.Corrected is TFact fact ? ItemOf(fact).Answers : [], place.Missed, place.Campaign.County)
            .Where(s => s.Cause is null).Select(s => (s.RecordId, s.Label));

    private string[] Causes(RecordPlace place) =>
        [.. place.Facts.LastCauses().Union(place.Corrected is TFact fact ? ItemOf(fact).Causes : [])];
}
