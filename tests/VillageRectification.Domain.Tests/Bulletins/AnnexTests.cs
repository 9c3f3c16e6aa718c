using System.Text.Json;
using VillageRectification.Domain.Bulletins;

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
        Assert.Equal(text, BulletinComposer.Compose(new(Village.Figures(village))).Annex[0].Completion());
    }

    [Fact]
    public void What_was_issued_before_plans_were_told_reads_as_it_was_printed()
    {
        const string Stored =
            """{"DivisionCode":"370830112201","Township":"刘楼镇","Village":"村1","Level":null,"Outcome":"未申报","Measures":0,"MeasuresDone":0,"Overdue":0,"TeamDays":9,"LiaisonDays":6}""";
        Assert.Equal("0/0", JsonSerializer.Deserialize<AnnexRow>(Stored)!.Completion());
    }
}
