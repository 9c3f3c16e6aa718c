using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Sums and answers that a reading gives of itself.</summary>
public class CaseReadingTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);
    private static readonly CaseReading Reading = new One().On(AsOf).Readings.Single();

    [Fact]
    public void Measures_are_counted_with_what_is_done_and_what_is_past_its_day()
    {
        MeasureReading[] measures =
        [
            Due(AsOf), Due(AsOf.AddDays(-1)), Due(AsOf.AddDays(-1)) with { DoneOn = AsOf }, Due(null), Due(AsOf.AddDays(-1)) with { Reason = "下雨" },
        ];

        Assert.Equal(new(5, 1, 2), MeasuresReading.Of(measures, AsOf));
        Assert.Equal(MeasuresReading.None, MeasuresReading.Of([], AsOf));
    }

    [Fact]
    public void Overdue_are_measures_and_problems_together()
    {
        var reading = Reading with
        {
            Measures = new(5, 1, 2),
            Categories = [new("土地纠纷", 4, 0, 0, 3), new("村级财务", 1, 0, 0, 1)],
        };

        Assert.Equal((4, 6), (reading.OverdueProblems, reading.Overdue));
    }

    [Fact]
    public void The_level_is_the_graded_one_before_that_of_the_baseline()
    {
        var baseline = new One();
        baseline.With(new Baseline(baseline.Case, Make.Start, ManagementLevel.CountyKey));
        var read = baseline.On(AsOf).Readings.Single();

        Assert.Equal(ManagementLevel.CountyKey, (read with { Graded = null }).Level);
        Assert.Equal(ManagementLevel.CityKey, (read with { Graded = new(ManagementLevel.CityKey, null) }).Level);
        Assert.Null((Reading with { Graded = null }).Level);
    }

    [Fact]
    public void A_band_tells_a_share_of_ten_verdicts_and_more_half_up()
    {
        BandOutcome nine = new(RiskBand.All[0], Good: 4, Bad: 5, Open: 7), ten = nine with { Good = 5 };

        Assert.Equal((16, null), (nine.Villages, nine.BadPercent));
        Assert.Equal((17, 50), (ten.Villages, ten.BadPercent));
        // 2 of 16 are 12.5, 1 of 16 are 6.25.
        Assert.Equal((13, 6), ((ten with { Good = 14, Bad = 2 }).BadPercent, (ten with { Good = 15, Bad = 1 }).BadPercent));
        Assert.Equal((0, 100), ((ten with { Good = 10, Bad = 0 }).BadPercent, (ten with { Good = 0, Bad = 10 }).BadPercent));
    }

    private static MeasureReading Due(DateOnly? on) => new(Guid.CreateVersion7(), on, null, null);
}
