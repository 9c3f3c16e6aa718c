using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The levels that a bulletin printed, where a recount of its day gives others.</summary>
public sealed class LevelCorrectionTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);

    [Fact]
    public void Only_what_is_of_the_days_that_were_counted_is_named()
    {
        var @case = Make.Case();
        CaseFact[] before = [new StandingChange(@case, Make.Start, Standing.Active, null), new LevelChange(@case, Make.Start, ManagementLevel.CountyKey)];
        LevelChange raised = new(@case, AsOf, ManagementLevel.CityKey), later = new(@case, AsOf.AddDays(1), ManagementLevel.CountyKey);

        var levels = FigureCorrection.Levels(Set(before), Set([.. before, raised, later]), [new(null, raised), new(null, later)]);

        Assert.Equal(
            [(ManagementLevel.CityKey, 0L, 1L), (ManagementLevel.CountyKey, 1L, 0L)], levels.Select(l => (l.Level!.Value, l.Was!.Value, l.Is!.Value)));
        Assert.All(levels, l => Assert.Equal(AsOf, Assert.Single(l.Records).On));

        FigureSet Set(CaseFact[] facts)
        {
            var replay = new NaiveReplay(Make.Campaign(), AsOf, facts);
            return new(replay.Frame, replay.Readings([@case]));
        }
    }
}
