using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>After a failure what was not reached and a sample are marked; the rest is carried over, and may be marked all the same.</summary>
public class ReinspectionTests
{
    private const string First = "孙立新";
    private const string Second = "王海涛";
    private const string Seed = "00000000000000aa";

    private static readonly CampaignThresholds Rules = new();

    private readonly Campaign _campaign = Make.Campaign();
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.UnderInspection);
    private readonly InspectionOpening _earlier;
    private readonly InspectionOpening _again;
    private readonly Inspection _failed;

    public ReinspectionTests()
    {
        _earlier = new(_case, Make.Today.AddDays(-60), [First, Second]);
        _failed = new(_case, Make.Today.AddDays(-50), InspectionKind.County, InspectionOutcome.Failed) { FailedItems = Item(1).Text };
        _again = new(_case, Make.Today.AddDays(-3), [First, Second]) { Seed = Seed };
    }

    [Fact]
    public void What_was_below_its_mark_and_one_in_five_of_the_rest_are_marked()
    {
        var sheet = Sheet([]);

        // 村委班子健全 by the verdict, 后备干部 (2 of 5) by its points; 22 are left, of which 5 are drawn.
        Assert.Equal((2, 5, 17), (sheet.Again!.Failed, sheet.Again.Sampled, sheet.Carried));
        Assert.All(sheet.Items.Where(i => !i.IsAsked), i => Assert.Equal(i.Criterion.Points, i.Result!.Score));
        Assert.All(sheet.Items.Where(i => i.IsAsked), i => Assert.Null(i.Result));
        Assert.Equal((7, null), (sheet.OpenOf(First), sheet.Score));
    }

    [Fact]
    public void What_is_marked_again_is_what_the_township_is_told()
    {
        var missed = MissedItem.Of(_failed, Sheet([]).Again!.Sheet);

        // 村委班子健全 fails the village, 后备干部 cost it points alone.
        Assert.Equal([(Item(1).Text, true), (Item(3).Text, false)], missed.Select(m => (m.Text, m.IsMustPass)).OrderByDescending(m => m.Item2));
        Assert.Equal((2, 5), (missed.Single(m => m.Text == Item(3).Text).Score, missed.Single(m => m.Text == Item(3).Text).Points));
        Assert.Equal(
            missed.Select(m => m.Text).Order(), Sheet([]).Items.Select(i => i.Criterion).Where(Sheet([]).Again!.HasFailed).Select(c => c.Text).Order());
    }

    [Fact]
    public void The_sample_is_counted_again_from_the_seed_and_another_seed_draws_others()
    {
        string[] rest = [.. _campaign.Criteria.Select(c => c.Text).Where((_, i) => i is not (1 or 3))];
        Assert.Equal(rest.OrderBy(i => SampleLot.Of(Seed, i), StringComparer.Ordinal).Take(5), Sheet([]).Again!.Sample);
        _again.Seed = "00000000000000ab";
        Assert.NotEqual(rest.OrderBy(i => SampleLot.Of(Seed, i), StringComparer.Ordinal).Take(5), Sheet([]).Again!.Sample);
    }

    [Fact]
    public void Marks_of_the_asked_items_alone_come_to_a_verdict_together_with_what_is_carried()
    {
        CaseFact[] marks = [.. Asked(First), .. Asked(Second)];
        var vote = new RepresentativesVote(_case, Make.Today, _again.RecordId, Make.Vote(20, 4));

        var sheet = Sheet([.. marks, vote]);

        Assert.Empty(sheet.AgainstVerdict(Rules));
        Assert.Equal((100, InspectionOutcome.Passed), (sheet.Score, sheet.Reached(Rules)));
        Assert.Equal(AcceptanceRefusal.SheetIncomplete(1), Sheet([.. marks[1..], vote]).AgainstVerdict(Rules).Single());
    }

    [Fact]
    public void What_is_carried_is_open_to_everybody_again_once_one_has_marked_it()
    {
        var at = Sheet([]).Items.First(i => !i.IsAsked).Criterion.Ordinal - 1;

        var sheet = Sheet([Given(_again, First, at, 1)]);

        Assert.Equal((16, 7, 8), (sheet.Carried, sheet.OpenOf(First), sheet.OpenOf(Second)));
        Assert.Equal(1, sheet.Items[at].Result!.Score);
    }

    [Fact]
    public void Nothing_is_carried_without_a_seed_from_paper_or_where_the_points_are_others_now()
    {
        var at = Sheet([]).Items.First(i => !i.IsAsked).Criterion;
        var before = Facts.SheetOf(_earlier, _campaign);
        _campaign.DraftCriteria([.. _campaign.Criteria.Select(c => CriterionDraft.Of(c) with { Points = c.Text == at.Text ? 9 : c.Points })], new(),
            new(Guid.CreateVersion7(), "干部"));
        var draft = _campaign.CriteriaDraft()!;
        Assert.Null(Reinspection.Of(_again, draft, _failed, before)!.CarriedOf(draft.Items.Single(c => c.Text == at.Text)));

        Assert.Equal(0, ((CaseFact[])[_failed, _again]).SheetOf(_again, _campaign).Carried);
        _again.Seed = null;
        Assert.Equal((0, 5), (Sheet([]).Carried, Sheet([]).Again!.Sampled));
    }

    [Fact]
    public void By_other_criteria_it_is_known_what_is_new_gone_and_worth_other_points()
    {
        var before = Facts.SheetOf(_earlier, _campaign);
        var (moved, gone) = (Item(5), Item(6));
        _campaign.DraftCriteria(
        [
            .. _campaign.Criteria.Where(c => c != gone).Select(c => CriterionDraft.Of(c) with { Points = c == moved ? c.Points + 1 : c.Points }),
            new("群众满意", "群众看得到变化", gone.Points - 1),
        ],
            new(), new(Guid.CreateVersion7(), "干部"));
        var draft = _campaign.CriteriaDraft()!;

        var again = Reinspection.Of(_again, draft, _failed, before)!;

        Assert.Equal([gone.Text], again.Gone.Select(i => i.Criterion.Text));
        Assert.Equal(["群众看得到变化"], draft.Items.Where(again.IsNew).Select(c => c.Text));
        Assert.Equal([(moved.Text, (int?)moved.Points)], draft.Items.Select(c => (c.Text, again.PointsBefore(c))).Where(c => c.Item2 is not null));
        Assert.Empty(Sheet([]).Again!.Gone);
    }

    [Fact]
    public void A_second_failure_carries_what_the_first_one_carried()
    {
        CaseFact[] marks = [.. Asked(First), .. Asked(Second)];
        Inspection second = new(_case, Make.Today.AddDays(-2), InspectionKind.County, InspectionOutcome.Failed);
        InspectionOpening third = new(_case, Make.Today, [First, Second]) { Seed = Seed };

        var sheet = ((CaseFact[])[.. Facts, .. marks, second, third]).SheetOf(third, _campaign);

        Assert.Equal((0, 5, 19), (sheet.Again!.Failed, sheet.Again.Sampled, sheet.Carried));
    }

    [Fact]
    public void A_pass_in_between_is_followed_by_a_first_inspection()
    {
        Inspection passed = new(_case, Make.Today.AddDays(-20), InspectionKind.County, InspectionOutcome.Passed);

        Assert.Null(((CaseFact[])[.. Facts, passed]).SheetOf(_again, _campaign).Again);
        Assert.Null(Facts.SheetOf(_earlier, _campaign).Again);
    }

    [Fact]
    public void A_correction_of_who_inspects_draws_no_other_sample()
    {
        var corrected = _case.OpenInspection(Make.Today.AddDays(-3), [new(First, null), new("赵六", null)], Rules, corrects: _again, seed: "00000000000000ab");
        corrected.Succeed(_again, "换人");

        Assert.Equal(Seed, corrected.Seed);
    }

    private CaseFact[] Facts => [_earlier, .. Old(First), .. Old(Second), _failed, _again];

    private IEnumerable<CaseFact> Old(string inspector) => Enumerable.Range(0, 24).Select(i => Given(_earlier, inspector, i, i is 1 or 3 ? 2 : null));

    private IEnumerable<CaseFact> Asked(string inspector) =>
        Sheet([]).Items.Where(i => i.IsAsked).Select(i => Given(_again, inspector, i.Criterion.Ordinal - 1));

    private InspectionSheet Sheet(CaseFact[] marks) => ((CaseFact[])[.. Facts, .. marks]).SheetOf(_again, _campaign);

    private AcceptanceCriterion Item(int at) => _campaign.Criteria[at];

    private ItemScore Given(InspectionOpening opening, string inspector, int at, int? score = null) =>
        new(_case, opening.OccurredOn, opening.RecordId, new(inspector, Item(at).Text, score ?? Item(at).Points, null, null));
}
