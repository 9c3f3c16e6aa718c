using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>发展规划: the goals, near and long term.</summary>
internal sealed class DevelopmentGoals : RecordKind<DevelopmentGoal, DevelopmentGoals.Typed>
{
    public const string Address = "development-goals";

    public override string Name => Address;

    public override string Title => "发展规划目标";

    public override bool IsOneOfMany => true;

    public override string DayLabel => "哪天定的";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<GoalTerm>(x => x.Term, "近期还是中长期", GoalTermWords.ToText),
        LongText(x => x.Text, "达到什么目标", DevelopmentGoal.TextMaxLength) with { Hint = "写看得出、算得清的，如：集体收入一年 50,000 元" },
        MayBeBlank(Date(x => x.DueOn, "哪天以前")),
    ];

    protected override Typed Read(DevelopmentGoal fact) => new() { Term = fact.Term, Text = fact.Text, DueOn = fact.DueOn };

    protected override DevelopmentGoal Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Aim(day, input.Term!.Value, input.Text!.Trim(), input.DueOn);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("期限不能早于定目标的那天");

    internal sealed record Typed : RecordInput
    {
        public GoalTerm? Term { get; init; }

        public string? Text { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
