using System.Globalization;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>How a village has fared since the day of its risk, at the bounds of days and bands.</summary>
public class RiskCalibrationTests
{
    private static readonly DateOnly Since = new(2003, 7, 31);
    private static readonly DateOnly AsOf = new(2003, 10, 31);

    private readonly One _one = new();

    [Theory]
    [InlineData("", "applying open")]
    [InlineData("Passed 08-01", "applying good")]
    [InlineData("Failed 08-01", "applying bad")]
    [InlineData("Failed 07-31", "applying open")]
    [InlineData("Passed 09-01, FellBack 10-01", "applying bad")]
    [InlineData("Passed 07-31", "passed good")]
    [InlineData("Passed 07-31, FellBack 08-01", "passed bad")]
    [InlineData("Passed 06-01, FellBack 08-01, Passed 10-01", "passed bad")]
    [InlineData("Passed 06-01, Held 08-01", "passed good")]
    public void It_is_what_became_of_the_village_since_that_day(string history, string fate)
    {
        _one.With([.. history.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Event)]);

        var calibration = RiskCalibration.Of(_one.On(Since), _one.On(AsOf));

        Assert.Equal(Since, calibration.Since);
        Assert.Equal([fate], Fates("applying", calibration.Applying).Concat(Fates("passed", calibration.Passed)));
    }

    [Fact]
    public void It_stands_in_the_band_of_its_risk_on_that_day_not_of_today()
    {
        // Nothing on record: 30 points while the deadline is far, 35 as it comes near.
        var then = RiskReading.Of(_one.On(Since).Counted[0], _one.On(Since).Frame).Score;
        _one.With(new Inspection(_one.Case, new(2003, 8, 1), InspectionKind.County, InspectionOutcome.Failed));

        var bad = Assert.Single(RiskCalibration.Of(_one.On(Since), _one.On(AsOf)).Applying, b => b.Bad > 0);

        Assert.Equal(30, then);
        Assert.Equal(new RiskBand(20, 39), bad.Band);
    }

    [Fact]
    public void A_village_that_was_suspended_on_that_day_is_left_aside()
    {
        _one.With(
            new StandingChange(_one.Case, Since, Standing.Suspended, "村庄合并"), new StandingChange(_one.Case, Since.AddDays(1), Standing.Active, "恢复"));

        var calibration = RiskCalibration.Of(_one.On(Since), _one.On(AsOf));

        Assert.Empty(Fates("applying", calibration.Applying).Concat(Fates("passed", calibration.Passed)));
    }

    [Fact]
    public void The_bands_hold_every_risk_once() =>
        Assert.All(Enumerable.Range(0, 101), score => Assert.Single(RiskBand.All, b => b.Contains(score)));

    [Theory]
    [InlineData(4, 5, null)]
    [InlineData(5, 5, 50)]
    [InlineData(10, 1, 9)]
    [InlineData(7, 1, null)]
    [InlineData(13, 3, 19)]
    public void A_share_is_told_of_ten_with_a_verdict_and_more(int good, int bad, int? percent) =>
        Assert.Equal(percent, new BandOutcome(RiskBand.All[0], good, bad, Open: 40).BadPercent);

    private static IEnumerable<string> Fates(string group, IReadOnlyList<BandOutcome> bands) =>
    [
        .. Enumerable.Repeat(group + " good", bands.Sum(b => b.Good)), .. Enumerable.Repeat(group + " bad", bands.Sum(b => b.Bad)),
        .. Enumerable.Repeat(group + " open", bands.Sum(b => b.Open)),
    ];

    private Inspection Event(string text)
    {
        var outcome = Enum.Parse<InspectionOutcome>(text.Split(' ')[0]);
        var kind = outcome is InspectionOutcome.Held or InspectionOutcome.FellBack ? InspectionKind.Revisit : InspectionKind.County;
        return new(_one.Case, DateOnly.ParseExact("2003-" + text[^5..], "yyyy-MM-dd", CultureInfo.InvariantCulture), kind, outcome);
    }
}
