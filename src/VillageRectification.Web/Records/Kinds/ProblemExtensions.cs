using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Pages.ProblemList;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>问题延期.</summary>
internal sealed class ProblemExtensions : RecordKind<ProblemExtension, ProblemExtensions.Typed>
{
    public const string Address = "problem-extensions";

    public override string Name => Address;

    public override string Title => RecordWords.ProblemExtension;

    public override string AddTitle => "延期";

    public override string SaveLabel => "延期";

    public override Act Act => Act.KeepPlan;

    public override string DayLabel => "哪天定的";

    public override Type AboutType => typeof(Problem);

    public override bool IsOffered(RecordPlace place) => base.IsOffered(place) && place.ProblemOn(place.Today).IsOpen;

    public override string TitleOf(RecordPlace place) => "延期：" + ((Problem)place.About!).Description;

    public override Guid? AboutOf(Fact fact) => ((ProblemExtension)fact).ProblemRecordId;

    public override string? Now(RecordPlace place) => place.About is Problem && place.ProblemOn(place.Today) is var problem
        ? $"现在的期限 {problem.DueOn?.ToSentence(place.Today) ?? RecordField.Unknown}"
            + (problem.ReviewOn is { } review ? $" · {review.ToSentence(place.Today)}复核" : "")
            + (problem.WasExtended ? " · " + ProblemText.Extended(problem) : "")
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        .. place.About is Problem { Handling: ProblemHandling.CreateConditions }
            ? new[]
            {
                NextReview(place),
                MayBeBlank(Date(x => x.DueOn, "延到哪天")) with { Hint = "期限不动的不填。" + DeadlineHint(place) },
            }
            : [Date(x => x.DueOn, "延到哪天") with { Hint = DeadlineHint(place) }],
        LongText(x => x.Why, "为什么延期", ProblemExtension.ReasonMaxLength) with { Hint = "延了几次、一共几天，台账里都看得到" },
    ];

    protected override Typed Read(ProblemExtension fact) => new() { DueOn = fact.DueOn, ReviewOn = fact.ReviewOn, Why = fact.Reason };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        var before = place.Corrected as ProblemExtension;
        rules.RuleFor(x => x.DueOn).Must(due => !place.IsPastDeadline(due, before?.DueOn)).WithMessage(place.DeadlineSays);
        rules.RuleFor(x => x.ReviewOn).Must(day => !place.IsPastDeadline(day, before?.ReviewOn)).WithMessage(place.DeadlineSays);
        if (place.Corrected is null && place.About is Problem problem)
        {
            var now = place.ProblemOn(place.Today);
            rules.RuleFor(x => x.ReviewOn).NotNull().When(x => problem.Handling is ProblemHandling.CreateConditions && x.DueOn is null)
                .WithMessage("下次哪天复核、延到哪天，至少填一个");
            rules.RuleFor(x => x.ReviewOn).Must(r => !(r <= now.ReviewOn)).WithMessage($"要晚于现在的复核日（{now.ReviewOn?.ToFull()}）");
            rules.RuleFor(x => x.DueOn).Must(d => !(d <= now.DueOn)).WithMessage($"要晚于现在的期限（{now.DueOn?.ToFull()}）");
        }
    }

    // Once the day on which one looks again has come, nothing would be put off without another one.
    private static RecordField NextReview(RecordPlace place) =>
        Date(x => x.ReviewOn, "下次哪天复核") is var field && place.Corrected is null && place.ProblemOn(place.Today).IsReviewDue(place.Today)
            ? field with { Hint = "复核的日子到了：条件还没有的，填下次哪天；条件有了，不在这里填，去登记办到哪一步" }
            : MayBeBlank(field) with { Optional = "可不填，两个日子至少填一个", Hint = "条件还没有，再等：到那天再列入“今天”" };

    public static string DeadlineHint(RecordPlace place) => $"整顿期限是{place.Campaign.Deadline.ToSentence(place.Today)}";

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
