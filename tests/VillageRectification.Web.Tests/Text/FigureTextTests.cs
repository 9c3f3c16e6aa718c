using VillageRectification.Domain.Figures;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Tests.Text;

public class FigureTextTests
{
    [Theory]
    [InlineData(FigureName.PresenceDays, "天", 3030L, "3030 天")]
    [InlineData(FigureName.Indicators, "公里", 1_234_500L, "1234.5 公里")]
    [InlineData(FigureName.DebtYuan, "元", 1_234_500L, "1,234,500 元")]
    [InlineData(FigureName.Passed, "个村", null, "未填")]
    public void A_figure_is_told_on_its_page_as_a_bulletin_prints_it(FigureName name, string unit, long? value, string told) =>
        Assert.Equal(told, new Figure(name, "key", new("名称", "算法") { Unit = unit }, _ => value, []).ToText(value));
}
