using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>问题延期.</summary>
internal sealed class ProblemExtensions : RecordKind<ProblemExtension, ProblemExtensions.Typed>
{
    public const string Address = "problem-extensions";

    public override string Name => Address;

    public override string Title => "问题延期";

    public override string AddTitle => "延期";

    public override string SaveLabel => "延期";

    public override Act Act => Act.KeepPlan;

    public override string DayLabel => "哪天定的";

    public override Type AboutType => typeof(Problem);

    public override string TitleOf(RecordPlace place) => "延期：" + ((Problem)place.About!).Description;

    public override Guid? AboutOf(Fact fact) => ((ProblemExtension)fact).ProblemRecordId;

    public override string? Now(RecordPlace place) => place.About is Problem && place.ProblemOn(place.Today) is var problem
        ? $"现在的期限 {problem.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}"
            + (problem.ReviewOn is { } review ? $" · {review.ToSentence(place.Today)}复核" : "")
            + (problem.Extensions > 0 ? $" · 已延期 {problem.Extensions} 次，累计 {problem.ExtendedDays} 天" : "")
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        .. place.About is Problem { Handling: ProblemHandling.CreateConditions }
            ? new[]
            {
                MayBeBlank(Date(x => x.ReviewOn, "下次哪天复核")) with { Hint = "条件还没有，再等：到那天再列入“今天”" },
                MayBeBlank(Date(x => x.DueOn, "延到哪天")) with { Hint = "期限不动的不填" },
            }
            : [Date(x => x.DueOn, "延到哪天")],
        LongText(x => x.Why, "为什么延期", ProblemExtension.ReasonMaxLength) with { Hint = "延了几次、一共几天，台账里都看得到" },
    ];

    protected override Typed Read(ProblemExtension fact) => new() { DueOn = fact.DueOn, ReviewOn = fact.ReviewOn, Why = fact.Reason };

    // The day on which one looks again has come: without another one nothing would be put off.
    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.ReviewOn).NotNull()
            .When(_ => place is { Corrected: null, About: Problem } && place.ProblemOn(place.Today).IsReviewDue(place.Today))
            .WithMessage("到了复核的日子，请填下次哪天复核；条件有了，就去登记办到哪一步");

    protected override ProblemExtension Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Extend(
            place.ProblemOn(day), day, new(input.DueOn, input.ReviewOn, IsExtension: true), input.Why, (ProblemExtension?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public DateOnly? DueOn { get; init; }

        public DateOnly? ReviewOn { get; init; }

        public string? Why { get; init; }
    }
}
