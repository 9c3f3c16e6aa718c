using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>What the records come to, item by item; what nobody wrote down comes to nothing.</summary>
public class SuggestedScoresTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);

    private readonly RectificationCase _case = Make.Case();

    [Fact]
    public void Without_records_nothing_is_suggested() =>
        Assert.All(All(), s => Assert.Null(s.Points));

    [Theory]
    [InlineData(CommitteeState.Complete, 8)]
    [InlineData(CommitteeState.Incomplete, 0)]
    [InlineData(CommitteeState.ElectionPending, 0)]
    public void A_committee_has_all_or_nothing(CommitteeState state, int points) =>
        Assert.Equal(points, PointsOf(CriterionBasis.Branch, Whole with { Branch = state }));

    [Fact]
    public void Relation_rooms_and_their_state_are_as_the_baseline_says()
    {
        Before before = new(CommitteeState.Complete, CommitteeRelation.Disunited, OfficeRooms.Poor);
        Assert.Equal((0, 2, 0), Three(before));
        before = new(CommitteeState.Complete, CommitteeRelation.Harmonious, OfficeRooms.Untidy);
        Assert.Equal((5, 4, 0), Three(before));
        before = before with { Rooms = OfficeRooms.None };
        Assert.Equal((0, 0), (PointsOf(CriterionBasis.Rooms, before), PointsOf(CriterionBasis.TidyRooms, before)));
        Assert.Equal(3, PointsOf(CriterionBasis.TidyRooms, before with { Rooms = OfficeRooms.Adequate }));
    }

    [Fact]
    public void Members_and_those_who_may_become_members_are_half_each()
    {
        Assert.Equal(3, PointsOf(CriterionBasis.Membership, new MembershipGrowth(_case, AsOf) { NewMembers = 1 }));
        Assert.Equal(3, PointsOf(CriterionBasis.Membership, new MembershipGrowth(_case, AsOf) { Activists = 2, ReserveCadres = 1 }));
        Assert.Equal(5, PointsOf(CriterionBasis.Membership, new MembershipGrowth(_case, AsOf) { NewMembers = 1, ReserveCadres = 1 }));
        Assert.Null(PointsOf(CriterionBasis.Membership, new MembershipGrowth(_case, AsOf) { NewMembers = 0 }));
    }

    [Theory]
    [InlineData(ChecklistState.Kept, 4)]
    [InlineData(ChecklistState.Present, 2)]
    [InlineData(ChecklistState.Absent, 0)]
    public void A_rule_counts_whole_when_it_is_kept_and_half_when_it_is_only_there(ChecklistState state, int points)
    {
        var said = All(new ChecklistAnswer(_case, AsOf, Checklist.Rules, "三会一课", state));
        Assert.Equal(points, said.Single(s => s.Criterion.BasisItem == "三会一课").Points);
        Assert.Null(said.Single(s => s.Criterion.BasisItem == "民主生活会").Points);
    }

    [Fact]
    public void Lists_count_what_is_there_of_what_the_campaign_asks_for()
    {
        var rules = new ChecklistAnswer(_case, AsOf, Checklist.Rules, "三会一课", ChecklistState.Present);
        Assert.Equal((1, 9), Of(CriterionBasis.Rules, rules) is var r ? (r.Part, r.Whole) : default);
        ChecklistAnswer[] venue =
        [
            new(_case, AsOf, Checklist.Venue, "牌子", ChecklistState.Present), new(_case, AsOf, Checklist.Venue, "旗帜", ChecklistState.Absent),
            new(_case, AsOf, Checklist.Venue, "不在清单的", ChecklistState.Present),
        ];
        Assert.Equal((1, 8), Of(CriterionBasis.Venue, venue) is var v ? (v.Part, v.Whole) : default);
    }

    [Fact]
    public void Problems_count_by_what_is_resolved_appraised_and_explained()
    {
        Problem Found(string category, ProblemHandling? handling = null) => new(_case, AsOf.AddDays(-40), category, "说明") { Handling = handling };
        Problem money = Found("村级财务"), land = Found("土地纠纷", ProblemHandling.Explain), road = Found("村内道路");
        CaseFact[] facts =
        [
            money, land, road,
            new ProblemStatusChange(_case, money, AsOf.AddDays(-3), ProblemStatus.Resolved, Majority.Satisfied),
            new ProblemStatusChange(_case, road, AsOf.AddDays(-3), ProblemStatus.Eased, Majority.NotSatisfied),
        ];

        Assert.Equal((1, 3), Of(CriterionBasis.ResolvedProblems, facts) is var p ? (p.Part, p.Whole) : default);
        Assert.Equal((5, 3), (PointsOf(CriterionBasis.CategoryProblems, facts), PointsOf(CriterionBasis.Appraisals, facts)));
        Assert.Equal(3, PointsOf(CriterionBasis.ExplainedProblems, facts));
        Assert.Null(PointsOf(CriterionBasis.CategoryProblems, land));
    }

    [Fact]
    public void That_there_were_no_petitions_is_judged_when_every_month_is_reported_and_of_those_there_were_one_has_to_look()
    {
        MassPetition Month(int month, int year, int batches) => new(_case, new(year, month), batches);
        MassPetition[] quiet = [.. Enumerable.Range(0, 13).Select(i => Make.Start.AddMonths(i)).Select(d => Month(d.Month, d.Year, 0))];

        Assert.Equal(4, PointsOf(CriterionBasis.Petitions, quiet));
        Assert.Equal((null, 1), Of(CriterionBasis.Petitions, [.. quiet.Skip(1)]) is var s ? (s.Points, s.Missing) : default);
        Assert.Equal((null, 3), Of(CriterionBasis.Petitions, [.. quiet.Skip(1), Month(10, 2003, 3)]) is var h ? (h.Points, h.Happened) : default);
    }

    [Theory]
    [InlineData(1000, 1001, 5)]
    [InlineData(1000, 1000, 0)]
    [InlineData(1000, null, null)]
    [InlineData(null, 1000, null)]
    public void Income_has_to_be_more_than_before(int? before, int? now, int? points) => Assert.Equal(points, PointsOf(
        CriterionBasis.Income, new Baseline(_case, Make.Start, ManagementLevel.Ordinary) { IncomeYuan = before },
        new EconomyChange(_case, AsOf) { IncomeYuan = now }));

    [Theory]
    [InlineData(1000, 999, 3)]
    [InlineData(1000, 1000, 0)]
    [InlineData(0, 0, 3)]
    public void Debt_has_to_be_less_than_before_or_none(int before, int now, int points) => Assert.Equal(points, PointsOf(
        CriterionBasis.Debt, new Baseline(_case, Make.Start, ManagementLevel.Ordinary) { DebtYuan = before },
        new EconomyChange(_case, AsOf) { DebtYuan = now }));

    [Fact]
    public void Plans_deeds_and_what_was_made_public_count_once_written_down()
    {
        Assert.Equal(2, PointsOf(CriterionBasis.Goals, new DevelopmentGoal(_case, AsOf, GoalTerm.Near, "修路")));
        Assert.Equal(3, PointsOf(CriterionBasis.Deeds, new SupportItem(_case, AsOf, "资金", "打井")));
        Disclosure[] before = [Posted(new(2003, 1, 15), 2002, 10), Posted(new(2003, 4, 15), 2003, 1), Posted(new(2003, 7, 15), 2003, 4)];
        Assert.Equal((1, 3), Of(CriterionBasis.Disclosures, [.. before, Posted(new(2003, 10, 5), 2003, 7)]) is var d ? (d.Part, d.Whole) : default);
        Assert.Equal((0, 3), Of(CriterionBasis.Disclosures, [.. before, Posted(new(2003, 10, 16), 2003, 7)]) is var l ? (l.Part, l.Whole) : default);
        Assert.Equal((0, 3), Of(CriterionBasis.Disclosures, Posted(new(2003, 10, 5), 2003, 7)) is var m ? (m.Part, m.Whole) : default);

        Disclosure Posted(DateOnly on, int year, int month) =>
            new(_case, on, DisclosureKind.Finance, DisclosurePeriod.Of(new(year, month), 3), DisclosureForm.Board);
    }

    private static readonly Before Whole = new(CommitteeState.Complete, CommitteeRelation.Harmonious, OfficeRooms.Adequate);

    private (int? Relation, int? Rooms, int? Tidy) Three(Before before) =>
        (PointsOf(CriterionBasis.Relation, before), PointsOf(CriterionBasis.Rooms, before), PointsOf(CriterionBasis.TidyRooms, before));

    private int? PointsOf(CriterionBasis basis, Before before) => PointsOf(basis, new Baseline(_case, Make.Start, ManagementLevel.Ordinary)
    {
        Branch = before.Branch,
        Relation = before.Relation,
        Rooms = before.Rooms,
    });

    private int? PointsOf(CriterionBasis basis, params CaseFact[] facts) => Of(basis, facts).Points;

    private SuggestedScore Of(CriterionBasis basis, params CaseFact[] facts) => All(facts).Single(s => s.Criterion.Basis == basis);

    private IReadOnlyList<SuggestedScore> All(params CaseFact[] facts)
    {
        var campaign = Make.Campaign();
        var replay = new NaiveReplay(campaign, AsOf, [new StandingChange(_case, Make.Start, Standing.Active, null), .. facts]);
        return SuggestedScores.Of(campaign.StandardOn(AsOf), replay.Readings([_case]).Single(), facts, replay.Frame);
    }

    private sealed record Before(CommitteeState Branch, CommitteeRelation Relation, OfficeRooms Rooms);
}
