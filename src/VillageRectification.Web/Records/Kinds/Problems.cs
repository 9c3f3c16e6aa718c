using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>突出问题.</summary>
internal sealed class Problems : RecordKind<Problem, Problems.Typed>
{
    public const string Address = "problems";

    public override string Name => Address;

    public override string Title => "突出问题";

    public override Act Act => Act.KeepPlan;

    public override string DayLabel => "哪天排查出来的";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Choice(x => x.Category, "问题类别", place.Campaign.TermsOf(TermKind.ProblemCategory)),
        LongText(x => x.Description, "什么问题", Problem.DescriptionMaxLength),
        Chips<ProblemHandling>(x => x.Handling, "怎么办理", ProblemHandlingWords.ToText),
        MayBeBlank(Date(x => x.DueOn, "期限")) with { Hint = "立即解决的一定要填" },
        MayBeBlank(Text(x => x.ResponsiblePerson, "责任人", Problem.ResponsiblePersonMaxLength)),
    ];

    protected override Typed Read(Problem fact) => new()
    {
        Category = fact.Category,
        Description = fact.Description,
        Handling = fact.Handling,
        DueOn = fact.DueOn,
        ResponsiblePerson = fact.ResponsiblePerson,
    };

    protected override Problem Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Find(
            new(day, input.Category!, input.Description!.Trim(), input.Handling, input.DueOn, input.ResponsiblePerson), place.Campaign,
            (Problem?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.DueOn).GreaterThanOrEqualTo(x => x.DayAsOf(place.Today)).WithMessage("期限不能早于排查的那天");

    internal sealed record Typed : RecordInput
    {
        public string? Category { get; init; }

        public string? Description { get; init; }

        public ProblemHandling? Handling { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? ResponsiblePerson { get; init; }
    }
}
