using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>挂牌、提级: a problem that somebody higher up watches or handles from that day on.</summary>
internal sealed class ProblemMarks : RecordKind<ProblemMark, ProblemMarks.Typed>
{
    public const string Address = "problem-marks";

    public override string Name => Address;

    public override string Title => "挂牌和提级";

    public override string AddTitle => "挂牌、提级";

    public override string DayLabel => "从哪天起";

    public override Act Act => Act.MarkProblems;

    public override Type AboutType => typeof(Problem);

    // A mark that stands on a problem that was resolved may still be taken off.
    public override bool IsOffered(RecordPlace place) =>
        base.IsOffered(place) && (place.ProblemOn(place.Today).Status is not ProblemStatus.Resolved || StandingOf(place, place.Today).Count > 0);

    public override string TitleOf(RecordPlace place) => "挂牌、提级：" + ((Problem)place.About!).Description;

    public override Guid? AboutOf(Fact fact) => ((ProblemMark)fact).ProblemRecordId;

    public override string? Now(RecordPlace place) => StandingOf(place, place.Today) is { Count: > 0 } marks
        ? "现在：" + string.Join("；", marks.Select(m => $"{m.OccurredOn.ToSentence(place.Today)}起{m.Kind.ToText()}，{m.Office}"))
        : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<ProblemMarkKind>(x => x.Mark, "怎么办", ProblemMarkKindWords.ToText),
        MayBeBlank(Text(x => x.Office, "由谁督办、办理", ProblemMark.OfficeMaxLength)) with
        {
            Optional = "摘牌不填", GoesWith = nameof(Typed.Mark), Hint = "写单位或者职务，如：县委常委、组织部长",
        },
        MayBeBlank(LongText(x => x.Why, "为什么", ProblemMark.ReasonMaxLength)) with { GoesWith = nameof(Typed.Mark) },
    ];

    protected override Typed Read(ProblemMark fact) => new() { Mark = fact.Kind, Office = fact.Office, Why = fact.Reason };

    protected override ProblemMark Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Mark(
            (Problem)place.About!, day, input.Mark!.Value, input.Office, Said(input.Why), StandingOf(place, day), (ProblemMark?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Office).NotEmpty().When(x => x.Mark is ProblemMarkKind.Posted or ProblemMarkKind.Raised).WithMessage("请填由谁督办、办理");

    private static IReadOnlyList<ProblemMark> StandingOf(RecordPlace place, DateOnly day) =>
        place.About is { } problem ? place.Facts.MarksOn(problem.RecordId, place.Corrected?.OccurredOn ?? day) : [];

    internal sealed record Typed : RecordInput
    {
        public ProblemMarkKind? Mark { get; init; }

        public string? Office { get; init; }

        public string? Why { get; init; }
    }
}
