using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Domain.Tests.Screening;

/// <summary>The sums of a screening, whatever townships and departments find; and a list that is shared out evenly.</summary>
public sealed class ScreeningSheetTests
{
    private static readonly Config Fast = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void Every_village_is_in_one_result_and_the_townships_sum_to_the_county() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var sheet = Random(seed).Sheet;
        var results = Enum.GetValues<ScreeningResult>();
        return results.Sum(sheet.Of) == sheet.Villages.Count
            && sheet.Townships.Sum(t => t.Villages) == sheet.Villages.Count
            && sheet.Townships.Sum(t => t.Listed) == sheet.Of(ScreeningResult.Listed)
            && sheet.Townships.Sum(t => t.Unchecked) == sheet.Of(ScreeningResult.Unchecked)
            && sheet.Townships.Sum(t => t.Held) == sheet.Villages.Count(v => v.Held.Count > 0)
            && sheet.Villages.All(v => v.Result is not ScreeningResult.Listed || v.Held.Count > 0);
    }).Check(Fast);

    [Fact]
    public void Numbers_that_are_a_share_of_each_township_look_shared_out() => Prop.ForAll(
        (from percent in Gen.Choose(1, 30) from sizes in Gen.ListOf(Gen.Choose(1, 60), 15) select (percent, sizes)).ToArbitrary(),
        x =>
        {
            TownshipCount[] townships = [.. x.sizes.Select(v => Count(v, listed: ((2 * x.percent * v) + 100) / 200))];
            return EvenShare.Is(townships) == townships.All(t => t.Listed > 0);
        }).Check(Fast);

    [Fact]
    public void One_township_out_of_step_is_no_even_share()
    {
        Assert.True(EvenShare.Is([Count(19, 2), Count(41, 3), Count(16, 1)]));
        Assert.False(EvenShare.Is([Count(19, 3), Count(41, 3), Count(16, 1)]));
        Assert.False(EvenShare.Is([Count(19, 2), Count(41, 3), Count(16, 0)]));
        Assert.False(EvenShare.Is([Count(19, 2), Count(41, 3)]));
    }

    [Fact]
    public void Where_all_that_have_situations_are_listed_the_list_goes_by_them() =>
        Assert.False(EvenShare.Is([Count(20, 2, held: 2), Count(40, 4, held: 4), Count(10, 1, held: 1)]));

    private static TownshipCount Count(int villages, int listed, int? held = null) =>
        new(Domain.Divisions.DivisionCode.Parse("370830101000"), villages, 0, 0, held ?? listed + 1, listed, 0, null);

    private static Screenings Random(int seed)
    {
        var random = new Random(seed);
        var screening = Screenings.Of(random.Next(1, 5), random.Next(1, 5));
        foreach (var code in screening.Sheet.Villages.Select(v => v.Code).Where(_ => random.Next(4) > 0))
        {
            int[] held = [.. Enumerable.Range(1, 17).Where(_ => random.Next(8) == 0)];
            var something = random.Next(2) == 0 ? ScreeningConclusion.Listed : ScreeningConclusion.NotListed;
            screening.Finds(code, held.Length == 0 ? ScreeningConclusion.NothingHolds : something, held);
            if (random.Next(3) == 0)
            {
                screening.FindsJointly(code, ManagementLevel.Ordinary, [.. Enumerable.Range(1, 17).Where(_ => random.Next(8) == 0)]);
            }
        }

        return screening;
    }
}
