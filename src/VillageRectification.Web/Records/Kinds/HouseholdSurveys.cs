using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Inspections;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>入户走访: how many of the households called on are satisfied; nobody's name.</summary>
internal sealed class HouseholdSurveys : RecordKind<HouseholdSurvey, HouseholdSurveys.Typed>
{
    private const int Most = 99999;

    public const string Address = "household-surveys";

    public override string Name => Address;

    public override string Title => "入户走访";

    public override string DayLabel => "哪天走访的";

    public override Act Act => Act.AssignInspectors;

    public override Act SeeAct => Act.SeeInspections;

    public override Type AboutType => typeof(InspectionOpening);

    public override string Home(Guid caseId) => Links.Inspection(caseId);

    public override Guid? AboutOf(Fact fact) => ((HouseholdSurvey)fact).OpeningRecordId;

    public override string? Now(RecordPlace place) => SheetText.CostsTheVerdict(place.By);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Number(x => x.Households, "走访", "户") with { Most = Most },
        Number(x => x.Satisfied, "其中满意", "户") with { GoesWith = nameof(Typed.Households), Most = Most },
        MayBeBlank(Number(x => x.NotSatisfied, "其中不满意", "户")) with { GoesWith = nameof(Typed.Satisfied), Most = Most, Hint = "没有表态的两样都不算" },
        MayBeBlank(LongText(x => x.Remarks, "说得多的", HouseholdSurvey.RemarksMaxLength)) with { Hint = "不写户主姓名" },
    ];

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => place.About is InspectionOpening opening
        ? place.Case.AgainstInspecting(opening, place.Case.RunningInspection(place.Facts), live.OccurredOn) : [];

    protected override Typed Read(HouseholdSurvey fact) => new()
    {
        Households = fact.Households,
        Satisfied = fact.Satisfied,
        NotSatisfied = fact.NotSatisfied,
        Remarks = fact.Remarks,
    };

    protected override HouseholdSurvey Make(RecordPlace place, Typed input, DateOnly day) => place.Case.CountHouseholds(
        day, (InspectionOpening)place.About!, place.Case.RunningInspection(place.Facts), input.Households!.Value, input.Satisfied!.Value, Said(input.Remarks),
        input.NotSatisfied);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Households).Must(households => households is not 0).WithMessage("没有走访就不用登记；走访了几户，请填几户");
        rules.RuleFor(x => x.Satisfied).Must((x, satisfied) => satisfied is null || x.Households is null || satisfied <= x.Households)
            .WithMessage("满意的不能多于走访的户数");
        rules.RuleFor(x => x.NotSatisfied).Must((x, not) => not is null || x.Households is null || not + (x.Satisfied ?? 0) <= x.Households)
            .WithMessage("满意和不满意加起来不能多于走访的户数");
    }

    internal sealed record Typed : RecordInput
    {
        public int? Households { get; init; }

        public int? Satisfied { get; init; }

        public int? NotSatisfied { get; init; }

        public string? Remarks { get; init; }
    }
}
