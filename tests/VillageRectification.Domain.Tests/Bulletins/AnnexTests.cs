using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Bulletins;

public class AnnexTests
{
    [Theory]
    [InlineData(false, 0, 0, "没有方案")]
    [InlineData(true, 0, 0, "0/0")]
    [InlineData(true, 5, 4, "4/5")]
    public void Without_a_plan_the_annex_says_so(bool hasPlan, int measures, int done, string text)
    {
        var village = Village.Good() with { HasPlan = hasPlan, Measures = new(measures, done, 0) };
        Assert.Equal(text, BulletinComposer.Compose(Village.Material(village, Village.Good(2))).Table(0).Rows[0][5]);
    }

    [Theory]
    [InlineData(0, "未填")]
    [InlineData(3, "0")]
    public void Where_no_measure_and_no_problem_is_written_down_the_annex_does_not_say_that_none_is_late(int measures, string text)
    {
        var village = Village.Good() with { Measures = new(measures, 0, 0), Problems = [] };
        Assert.Equal(text, BulletinComposer.Compose(Village.Material(village, Village.Good(2))).Table(0).Rows[0][6]);
    }

    [Fact]
    public void Each_number_of_an_annex_is_of_a_village_and_opens_and_the_tables_stand_on_turned_pages()
    {
        var villages = Enumerable.Range(1, 6).Select(n => Village.Good(n, outcome: null, applied: false) with { Measures = new(5, n, n) });
        var document = BulletinComposer.Compose(Village.Material([.. villages]));
        Table[] tables = [.. document.Annexes.Select(a => Assert.IsType<Table>(Assert.Single(a.Blocks)))];
        Assert.Equal(2, tables.Length);
        Assert.All(tables, t => Assert.True(t.IsLandscape));
        Assert.All(document.Annexes, a => Assert.True(a.IsTurned));
        foreach (var table in tables)
        {
            Assert.Equal(table.Rows.Count, table.Within!.Count);
            for (var row = 0; row < table.Rows.Count; row++)
            {
                // Behind number, township and village.
                for (var cell = 3; cell < table.Rows[row].Count; cell++)
                {
                    Assert.Equal(table.Rows[row][cell].Any(char.IsAsciiDigit), table.KeyOf(row, cell) is not null);
                }
            }
        }
    }
}
