using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>The way of a village through its stages.</summary>
public sealed class StagePathTests
{
    private static readonly DateOnly Revised = new(2003, 10, 20);

    [Fact]
    public void A_revision_is_not_taken_for_the_day_on_which_a_plan_of_the_ledger_was_adopted()
    {
        var @case = new RectificationCase(new Campaign("427999", "试验县", "后进村整顿", County.Start, new(2003, 12, 31)), DivisionCode.Parse("427999101201"));
        CaseFact[] facts = [@case.Registered(County.Start), new Measure(@case, County.Start, "修复机井"), new PlanAdoption(@case, Revised)];

        Assert.Equal("方案 1 项措施", NoteOf(facts));
        Assert.Equal("10月20日", NoteOf([facts[0], facts[2]]));
    }

    private static string? NoteOf(CaseFact[] facts) =>
        new StagePath(facts, CaseStage.Rectifying, new(2003, 12, 31), new(2003, 10, 31), default).Steps(isOver: false).Single(s => s.Label == "整顿").Note;
}
