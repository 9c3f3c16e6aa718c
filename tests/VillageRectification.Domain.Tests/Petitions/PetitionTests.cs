using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Domain.Tests.Petitions;

/// <summary>Mass petitions, month by month.</summary>
public class PetitionTests
{
    [Theory]
    [InlineData(2, PetitionLevel.City, PetitionLevel.City)]
    [InlineData(1, PetitionLevel.County, PetitionLevel.County)]
    [InlineData(1, null, null)]
    [InlineData(0, PetitionLevel.City, null)]
    public void A_month_without_petitions_is_reported_and_reached_no_office(int batches, PetitionLevel? level, PetitionLevel? kept)
    {
        var report = Make.Case().ReportPetitions(new(2003, 9), batches, 35, level);
        Assert.Equal((new DateOnly(2003, 9, 1), batches, 35, kept), (report.OccurredOn, report.Count, report.Persons, report.Level));
    }

    [Fact]
    public void Of_a_village_that_was_removed_nothing_is_reported()
    {
        var gone = Make.Case();
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.ReportPetitions(new(2003, 9), 1, null, null));
    }

    [Theory]
    [InlineData("2003-08-31", "2003-10-01", "2003-10 2003-09 2003-08")]
    [InlineData("2003-10-01", "2003-10-31", "2003-10")]
    [InlineData("2003-11-01", "2003-10-31", "")]
    public void Months_are_asked_from_the_first_to_that_of_today(string since, string today, string months) => Assert.Equal(
        months,
        string.Join(' ', PetitionSteps.PetitionMonths(DateOnly.Parse(since, null), DateOnly.Parse(today, null))
            .Select(m => m.First.ToString("yyyy-MM", null))));

    [Theory]
    [InlineData("汶上县", "到乡镇", "到县", "到市", "到省以上")]
    [InlineData("任城区", "到乡镇", "到区", "到市", "到省以上")]
    [InlineData("曲阜市", "到乡镇", "到本市", "到上级市", "到省以上")]
    public void How_far_they_went_is_said_by_what_the_county_is(string county, params string[] words) =>
        Assert.Equal(words, Enum.GetValues<PetitionLevel>().Select(l => l.ToText(new CountyWords(county))));
}
