using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Progress;

/// <summary>Villages that are held up as examples, and notes of work beside a day.</summary>
public class ExemplarTests
{
    [Theory]
    [InlineData(" 支部带头修路 ", "支部带头修路")]
    [InlineData("  ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_story_of_an_example_is_kept_without_blanks_or_is_none(string? story, string? kept) =>
        Assert.Equal((kept, Make.Today), Make.Case().HoldUp(Make.Today, story) is var held ? (held.Story, held.OccurredOn) : default);

    [Fact]
    public void A_note_serves_a_measure_or_a_problem_and_carries_its_quantities()
    {
        var (@case, measure, problem) = (Make.Case(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var note = @case.Note(Make.Today, " 修路 ", measure, problem);
        Assert.Equal(("修路", measure, problem), (note.Text, note.MeasureRecordId, note.ProblemRecordId));
        var roads = @case.Count(note, Make.Today, new Indicator("修路", "公里", 1), 1_250);
        Assert.Equal((1_250L, Make.Today), (roads.Thousandths, roads.OccurredOn));
    }

    [Fact]
    public void A_village_that_was_removed_is_no_example_and_nothing_is_noted_of_it()
    {
        var (gone, note) = (Make.Case(), Make.Case().Note(Make.Today, "修路", null));
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.HoldUp(Make.Today, "好"));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Note(Make.Today, "修路", null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Count(note, Make.Today, new Indicator("修路", "公里", 1), 1));
    }
}
