using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>部门帮扶计划: what the department means to do, point by point. What it promises is a commitment.</summary>
internal sealed class DepartmentPlans : RecordKind<DepartmentPlan, DepartmentPlans.Typed>
{
    public const string Address = "department-plans";

    public override string Name => Address;

    public override string Title => "部门帮扶计划";

    public override string DayLabel => "哪天定的";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.RecordSupport;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Text, "打算做什么", DepartmentPlan.TextMaxLength) with { Hint = "一条一记。答应了给钱给物的，另登记帮扶承诺" },
        MayBeBlank(Date(x => x.DueOn, "哪天以前")),
    ];

    protected override Typed Read(DepartmentPlan fact) => new() { Text = fact.Text, DueOn = fact.DueOn };

    protected override DepartmentPlan Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Intend(
        day, input.Text!.Trim(), input.DueOn,
        place.Corrected is DepartmentPlan plan ? plan.DepartmentId : SupportItems.WriterOn(place, day));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("期限不能早于定计划的那天");

    internal sealed record Typed : RecordInput
    {
        public string? Text { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
