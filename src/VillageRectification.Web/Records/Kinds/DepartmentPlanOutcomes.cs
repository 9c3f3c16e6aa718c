using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>A point of a department's plan is done, or why it is not done any more.</summary>
internal sealed class DepartmentPlanOutcomes : RecordKind<DepartmentPlanOutcome, DepartmentPlanOutcomes.Typed>
{
    internal enum End
    {
        Done = 1,
        GivenUp = 2,
    }

    public const string Address = "department-plan-outcomes";

    public override string Name => Address;

    public override string Title => "部门帮扶计划结果";

    public override string AddTitle => "计划办得怎么样";

    public override string TitleOf(RecordPlace place) => ((DepartmentPlan)place.About!).Text;

    public override Act Act => Act.RecordSupport;

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Type AboutType => typeof(DepartmentPlan);

    public override Guid? AboutOf(Fact fact) => ((DepartmentPlanOutcome)fact).PlanRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string? Now(RecordPlace place) => place.About is DepartmentPlan plan
        ? $"部门帮扶计划 · {plan.OccurredOn.ToSentence(place.Today)}定 · 期限 {plan.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}"
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<End>(x => x.Ended, "办得怎么样", e => e is End.Done ? "办完了" : "不办了，写原因"),
        MayBeBlank(LongText(x => x.Text, "办了什么，或者为什么不办了", DepartmentPlanOutcome.TextMaxLength))
            with { GoesWith = nameof(Typed.Ended), Hint = "给了钱给了物的，另登记帮扶实事" },
    ];

    protected override Typed Read(DepartmentPlanOutcome fact) => new() { Ended = fact.IsDone ? End.Done : End.GivenUp, Text = fact.Text };

    protected override DepartmentPlanOutcome Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.End((DepartmentPlan)place.About!, day, input.Ended is End.Done, Said(input.Text));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Text).NotEmpty().When(x => x.Ended is End.GivenUp).WithMessage("请写为什么不办了");

    internal sealed record Typed : RecordInput
    {
        public End? Ended { get; init; }

        public string? Text { get; init; }
    }
}
