using System.Linq.Expressions;
using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>代表测评: five questions, counted; nobody's name.</summary>
internal sealed class RepresentativesVotes : RecordKind<RepresentativesVote, RepresentativesVotes.Typed>
{
    private const int Most = 9999;
    private const string Left = "空着没有打“√”的，两样都不算；没有人选的填 0";

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
        db.WithStandardAsync(place, (InspectionOpening?)place.About ?? place.Case.RunningInspection(place.Facts), ct);

    public override string? Now(RecordPlace place) => SheetText.CostsTheVerdict(place.By);

    // One count: half of mine with half of another's would be nobody's.
    public override IReadOnlyList<RecordField> Fields(RecordPlace place)
    {
        var counts = Counts(place);
        return [.. counts.Select((c, i) => i == 0 ? c : c with { GoesWith = counts[i - 1].Property })];
    }

    private static RecordField[] Counts(RecordPlace place) =>
    [
        MayBeBlank(Number(x => x.Representatives, "代表", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.Present, "到会", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.Collected, "收回票", "张")) with { Most = Most },
        Number(x => x.Ballots, "有效票", "张") with { Most = Most, Hint = $"{place.Standard!.Rules.MinimumBallots} 张以上才有效，五个问题都要统计" },
        Number(x => x.SatisfiedWithAbility, VoteText.Ability + "：满意", "张") with { Most = Most, Hint = Left },
        Number(x => x.NotSatisfiedWithAbility, VoteText.Ability + "：不满意", "张") with { Most = Most },
        Number(x => x.SatisfiedWithConduct, VoteText.Conduct + "：满意", "张") with { Most = Most },
        Number(x => x.NotSatisfiedWithConduct, VoteText.Conduct + "：不满意", "张") with { Most = Most },
        Number(x => x.SatisfiedWithIntegrity, VoteText.Integrity + "：满意", "张") with { Most = Most },
        Number(x => x.NotSatisfiedWithIntegrity, VoteText.Integrity + "：不满意", "张") with { Most = Most },
        Number(x => x.SatisfiedWithResults, VoteText.Results + "：满意", "张") with { Most = Most },
        Number(x => x.NotSatisfiedWithResults, VoteText.Results + "：不满意", "张") with { Most = Most },
        Number(x => x.Satisfied, "总体：满意", "张") with { Most = Most, Hint = Left },
        Number(x => x.NotSatisfied, "总体：不满意", "张") with { Most = Most, Hint = "超过有效票的一半，就不合格；正好一半不算" },
    ];

    public override IEnumerable<Refusal> AgainstCorrecting(RecordPlace place, Fact live) => place.About is InspectionOpening opening
        ? place.Case.AgainstInspecting(opening, place.Case.RunningInspection(place.Facts), live.OccurredOn) : [];

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => VoteOf(place) is { } vote
        ? Hindered(place, Again(place), new FlashLink("更正那一次的票数", Links.RecordCorrection(place.Case.Id, Address, vote.RecordId)))
        : base.Hindrance(place);

    private static IEnumerable<Refusal> Again(RecordPlace place) => VoteOf(place).AgainstVotingAgain(place.Standard!.Rules);

    private static RepresentativesVote? VoteOf(RecordPlace place) =>
        place.Facts.OfType<RepresentativesVote>().Where(v => v.OpeningRecordId == place.About?.RecordId).Chronological().LastOrDefault();

    protected override Typed Read(RepresentativesVote fact) => new()
    {
        Representatives = fact.Representatives,
        Present = fact.Present,
        Collected = fact.Collected,
        Ballots = fact.Ballots,
        SatisfiedWithAbility = fact.SatisfiedWithAbility,
        NotSatisfiedWithAbility = fact.NotSatisfiedWithAbility,
        SatisfiedWithConduct = fact.SatisfiedWithConduct,
        NotSatisfiedWithConduct = fact.NotSatisfiedWithConduct,
        SatisfiedWithIntegrity = fact.SatisfiedWithIntegrity,
        NotSatisfiedWithIntegrity = fact.NotSatisfiedWithIntegrity,
        SatisfiedWithResults = fact.SatisfiedWithResults,
        NotSatisfiedWithResults = fact.NotSatisfiedWithResults,
        Satisfied = fact.Satisfied,
        NotSatisfied = fact.NotSatisfied,
    };

    protected override RepresentativesVote Make(RecordPlace place, Typed input, DateOnly day) => place.Case.CountVote(
        day, (InspectionOpening)place.About!, place.Case.RunningInspection(place.Facts), new(input.Ballots!.Value, input.NotSatisfied!.Value)
        {
            Satisfied = input.Satisfied,
            Representatives = input.Representatives,
            Present = input.Present,
            Collected = input.Collected,
            SatisfiedWithAbility = input.SatisfiedWithAbility,
            NotSatisfiedWithAbility = input.NotSatisfiedWithAbility,
            SatisfiedWithConduct = input.SatisfiedWithConduct,
            NotSatisfiedWithConduct = input.NotSatisfiedWithConduct,
            SatisfiedWithIntegrity = input.SatisfiedWithIntegrity,
            NotSatisfiedWithIntegrity = input.NotSatisfiedWithIntegrity,
            SatisfiedWithResults = input.SatisfiedWithResults,
            NotSatisfiedWithResults = input.NotSatisfiedWithResults,
        },
        place.Corrected is null ? Again(place) : []);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Present).Must((x, n) => n is null || x.Representatives is null || n <= x.Representatives).WithMessage("到会的不能多于代表");
        rules.RuleFor(x => x.Collected).Must((x, n) => n is null || FirstOf(x.Present, x.Representatives) is not { } most || n <= most)
            .WithMessage("收回的票不能多于到会的人");
        rules.RuleFor(x => x.Ballots)
            .Must((x, n) => n is null || FirstOf(x.Collected, x.Present, x.Representatives) is not { } most || n <= most)
            .WithMessage("有效票不能多于收回的票");
        RuleAnswer(x => x.NotSatisfiedWithAbility, x => x.SatisfiedWithAbility);
        RuleAnswer(x => x.NotSatisfiedWithConduct, x => x.SatisfiedWithConduct);
        RuleAnswer(x => x.NotSatisfiedWithIntegrity, x => x.SatisfiedWithIntegrity);
        RuleAnswer(x => x.NotSatisfiedWithResults, x => x.SatisfiedWithResults);
        RuleAnswer(x => x.NotSatisfied, x => x.Satisfied);

        void RuleAnswer(Expression<Func<Typed, int?>> not, Expression<Func<Typed, int?>> satisfied)
        {
            var (yes, no) = (satisfied.Compile(), not.Compile());
            rules.RuleFor(not).Must((x, n) => n is null || x.Ballots is null || n <= x.Ballots).WithMessage(BallotText.TooMany);
            rules.RuleFor(satisfied).Must((x, n) => n is null || x.Ballots is null || n <= x.Ballots).WithMessage("满意的不能多于有效票");
            rules.RuleFor(not).Must((x, n) => n is null || n > x.Ballots || yes(x) is not { } y || y > x.Ballots || x.Ballots is null || n + y <= x.Ballots)
                .WithMessage("满意和不满意加起来不能多于有效票");
        }
    }

    private static int? FirstOf(params int?[] counts) => counts.FirstOrDefault(c => c is not null);

    internal sealed record Typed : RecordInput
    {
        public int? Representatives { get; init; }

        public int? Present { get; init; }

        public int? Collected { get; init; }

        public int? Ballots { get; init; }

        public int? SatisfiedWithAbility { get; init; }

        public int? NotSatisfiedWithAbility { get; init; }

        public int? SatisfiedWithConduct { get; init; }

        public int? NotSatisfiedWithConduct { get; init; }

        public int? SatisfiedWithIntegrity { get; init; }

        public int? NotSatisfiedWithIntegrity { get; init; }

        public int? SatisfiedWithResults { get; init; }

        public int? NotSatisfiedWithResults { get; init; }

        public int? Satisfied { get; init; }

        public int? NotSatisfied { get; init; }
    }
}
