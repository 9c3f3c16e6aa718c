using System.Linq.Expressions;
using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>代表测评: five questions, counted; nobody's name.</summary>
internal sealed class RepresentativesVotes : RecordKind<RepresentativesVote, RepresentativesVotes.Typed>
{
    private const int Most = 9999;

    public const string Address = "representatives-votes";

    public override string Name => Address;

    public override string Title => "代表测评";

    public override string DayLabel => "哪天测评的";

    public override Act Act => Act.AssignInspectors;

    public override Act SeeAct => Act.SeeInspections;

    public override Type AboutType => typeof(InspectionOpening);

    public override string Home(Guid caseId) => Links.Inspection(caseId);

    public override Guid? AboutOf(Fact fact) => ((RepresentativesVote)fact).OpeningRecordId;

    public override Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        db.WithStandardAsync(place, (InspectionOpening?)place.About, ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        MayBeBlank(Number(x => x.Representatives, "代表", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.Present, "到会", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.Collected, "收回票", "张")) with { Most = Most },
        Number(x => x.Ballots, "有效票", "张") with { Most = Most, Hint = $"{place.Standard!.Rules.MinimumBallots} 张以上才有效" },
        MayBeBlank(Number(x => x.NotSatisfiedWithAbility, VoteText.Ability + "：不满意", "张")) with { Most = Most },
        MayBeBlank(Number(x => x.NotSatisfiedWithConduct, VoteText.Conduct + "：不满意", "张")) with { Most = Most },
        MayBeBlank(Number(x => x.NotSatisfiedWithIntegrity, VoteText.Integrity + "：不满意", "张")) with { Most = Most },
        MayBeBlank(Number(x => x.NotSatisfiedWithResults, VoteText.Results + "：不满意", "张")) with { Most = Most },
        Number(x => x.NotSatisfied, "总体：不满意", "张") with { Most = Most, Hint = "超过有效票的一半，就不合格；正好一半不算" },
    ];

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => place.About is InspectionOpening opening
        ? place.Case.AgainstInspecting(opening, place.Case.RunningInspection(place.Facts), live.OccurredOn) : [];

    protected override Typed Read(RepresentativesVote fact) => new()
    {
        Representatives = fact.Representatives,
        Present = fact.Present,
        Collected = fact.Collected,
        Ballots = fact.Ballots,
        NotSatisfiedWithAbility = fact.NotSatisfiedWithAbility,
        NotSatisfiedWithConduct = fact.NotSatisfiedWithConduct,
        NotSatisfiedWithIntegrity = fact.NotSatisfiedWithIntegrity,
        NotSatisfiedWithResults = fact.NotSatisfiedWithResults,
        NotSatisfied = fact.NotSatisfied,
    };

    protected override RepresentativesVote Make(RecordPlace place, Typed input, DateOnly day) => place.Case.CountVote(
        day, (InspectionOpening)place.About!, place.Case.RunningInspection(place.Facts), new(input.Ballots!.Value, input.NotSatisfied!.Value)
        {
            Representatives = input.Representatives,
            Present = input.Present,
            Collected = input.Collected,
            NotSatisfiedWithAbility = input.NotSatisfiedWithAbility,
            NotSatisfiedWithConduct = input.NotSatisfiedWithConduct,
            NotSatisfiedWithIntegrity = input.NotSatisfiedWithIntegrity,
            NotSatisfiedWithResults = input.NotSatisfiedWithResults,
        });

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Present).Must((x, n) => n is null || x.Representatives is null || n <= x.Representatives).WithMessage("到会的不能多于代表");
        rules.RuleFor(x => x.Collected).Must((x, n) => n is null || FirstOf(x.Present, x.Representatives) is not { } most || n <= most)
            .WithMessage("收回的票不能多于到会的人");
        rules.RuleFor(x => x.Ballots)
            .Must((x, n) => n is null || FirstOf(x.Collected, x.Present, x.Representatives) is not { } most || n <= most)
            .WithMessage("有效票不能多于收回的票");
        RuleAnswer(x => x.NotSatisfiedWithAbility);
        RuleAnswer(x => x.NotSatisfiedWithConduct);
        RuleAnswer(x => x.NotSatisfiedWithIntegrity);
        RuleAnswer(x => x.NotSatisfiedWithResults);
        RuleAnswer(x => x.NotSatisfied);

        void RuleAnswer(Expression<Func<Typed, int?>> answer) =>
            rules.RuleFor(answer).Must((x, n) => n is null || x.Ballots is null || n <= x.Ballots).WithMessage("不满意的不能多于有效票");
    }

    private static int? FirstOf(params int?[] counts) => counts.FirstOrDefault(c => c is not null);

    internal sealed record Typed : RecordInput
    {
        public int? Representatives { get; init; }

        public int? Present { get; init; }

        public int? Collected { get; init; }

        public int? Ballots { get; init; }

        public int? NotSatisfiedWithAbility { get; init; }

        public int? NotSatisfiedWithConduct { get; init; }

        public int? NotSatisfiedWithIntegrity { get; init; }

        public int? NotSatisfiedWithResults { get; init; }

        public int? NotSatisfied { get; init; }
    }
}
