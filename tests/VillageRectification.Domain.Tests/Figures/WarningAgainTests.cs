using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>What a record ended of a card stays ended, though the same sign holds again months later.</summary>
public class WarningAgainTests
{
    private static readonly DateOnly SentOn = new(2003, 10, 31);
    private static readonly DateOnly AsOf = new(2004, 1, 14);
    private static readonly DateOnly PassedOn = new(2003, 7, 20);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Passed);

    [Theory]
    [InlineData("2003-10-01", true)]
    [InlineData("2003-10-02", false)]
    [InlineData("2003-12-03", false)]
    public void Silence_that_was_broken(string workedOn, bool isOpen) =>
        Assert.Equal(isOpen, IsOpen(WarningSign.NoProgress, [], new ProgressEntry(_case, Day(workedOn), "修路")));

    [Theory]
    [InlineData(3, true)]
    [InlineData(12, false)]
    public void Presence_that_was_enough_in_a_month_since(int november, bool isOpen)
    {
        DateOnly[] came = [.. new[] { (7, 13), (8, 13), (9, 13), (10, 3), (11, november), (12, 1) }
            .SelectMany(m => Enumerable.Range(1, m.Item2).Select(d => new DateOnly(2003, m.Item1, d)))];

        Assert.Equal(isOpen, IsOpen(WarningSign.PresenceHalved, came));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Problems_that_were_back_and_all_of_them_settled(bool isAll, bool isOpen)
    {
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账"), one = new(_case, PassedOn.AddDays(5), "土地纠纷", "又有了"),
            two = new(_case, PassedOn.AddDays(6), "土地纠纷", "还有"), later = new(_case, SentOn.AddDays(40), "土地纠纷", "第三回");
        CaseFact[] facts = [solved, one, two, later, Status(solved, PassedOn.AddDays(-9)), Status(one, SentOn.AddDays(3))];

        Assert.Equal(isOpen, IsOpen(WarningSign.ProblemBack, [], isAll ? [.. facts, Status(two, SentOn.AddDays(8))] : facts));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Committees_that_were_whole_on_a_day_since(bool isBoth, bool isOpen)
    {
        CaseFact[] facts =
        [
            new Baseline(_case, Make.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.Incomplete },
            new CommitteeChange(_case, SentOn.AddDays(5), Committee.Branch, CommitteeChangeKind.Established),
            .. isBoth ? [new CommitteeChange(_case, SentOn.AddDays(6), Committee.VillageCommittee, CommitteeChangeKind.Established)] : Array.Empty<CaseFact>(),
            new CommitteeChange(_case, SentOn.AddDays(50), Committee.Branch, CommitteeChangeKind.Dismissed),
        ];

        Assert.Equal(isOpen, IsOpen(WarningSign.SeatVacant, [], facts));
    }

    [Fact]
    public void What_was_written_down_after_the_card_of_a_day_before_it_ended_it_on_its_day()
    {
        var card = Card(WarningSign.NoProgress);

        var ending = Assert.Single(WarningLife.Of(card, [card, new ProgressEntry(_case, SentOn.AddDays(-9), "修路")], [], Make.Start, [], AsOf).Ended);

        Assert.Equal(SentOn, ending.On);
    }

    private bool IsOpen(WarningSign sign, DateOnly[] teamDays, params CaseFact[] facts)
    {
        var card = Card(sign);
        CaseFact[] all = [card, new Inspection(_case, PassedOn, InspectionKind.County, InspectionOutcome.Passed), .. facts];
        Assert.Empty(WarningLife.OpenOf(card, all, teamDays, Make.Start, [], AsOf));
        return WarningLife.OpenOf(card, all, teamDays, Make.Start, [sign], AsOf).SequenceEqual([sign]);
    }

    private ConsolidationWarning Card(params WarningSign[] signs) =>
        new(_case, SentOn, signs.Select(s => new WarningReason(s, s.ToText("村"))), SentOn.AddDays(15));

    private ProblemStatusChange Status(Problem problem, DateOnly on) => new(_case, problem, on, ProblemStatus.Resolved, Majority.Satisfied);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
