using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using VillageRectification.Web.Pages.Home;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Tests.Text;

public class ListDayTests
{
    private const string Day = """<time datetime="2003-10-31" data-printed="2003年10月31日"><span>2003-10-31</span></time>""";

    [Fact]
    public void A_day_of_a_list_is_written_out_on_paper()
    {
        Assert.Equal(Day, Html(ListDay.Of(new DateOnly(2003, 10, 31))));
        Assert.Equal("未填", Html(ListDay.Of(null)));
        Assert.Equal("长期&lt;", Html(ListDay.Of(null, "长期<")));
    }

    [Theory]
    [InlineData("2003-10-31 集体会诊", Day + " 集体会诊")]
    [InlineData("期限 2003-10-31 修桥<b>，2003-10-31", "期限 " + Day + " 修桥&lt;b&gt;，" + Day)]
    [InlineData("2003-13-31、12003-10-31、2003-10-311", "2003-13-31、12003-10-31、2003-10-311")]
    public void Days_in_a_line_are_written_out_and_nothing_else(string line, string html) => Assert.Equal(html, Html(ListDay.In(line)));

    [Theory]
    [InlineData(3030L, "3030")]
    [InlineData(0L, "0")]
    [InlineData(null, "未填")]
    public void A_tile_writes_its_number_as_the_figures_page_does(long? value, string shown) =>
        Assert.Equal(shown, new Tile("presence", "驻村", value, "天").Number);

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
