using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Pages.Import;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A number of the preview stands with its unit, once.</summary>
public sealed class LedgerTextTests
{
    [Theory]
    [InlineData("上访统计", "件次", "0", "12", "件次：0 → 12")]
    [InlineData("上访统计", "人次", null, "30", "人次：未填 → 30")]
    [InlineData("村情台账", "户数", "351", "352", "户数：351 → 352 户")]
    [InlineData("村情台账", "党员数", "38", "39", "党员数：38 → 39 人")]
    [InlineData("村情台账", "集体收入", "15000", "18000", "集体收入：15000 → 18000 元")]
    [InlineData("工作进展", "数量", "1000", "2500", "数量：1 → 2.5 公里")]
    [InlineData("整顿方案", "责任人", "李永军", "何道勇", "责任人：李永军 → 何道勇")]
    public void Of_a_correction(string sheet, string column, string? old, string now, string told)
    {
        LedgerRow row = new(sheet, 2, "370830101201", new Dictionary<string, string> { [column] = now, ["单位"] = "公里" });

        Assert.Equal(told, new LedgerDifference(column, old, now).ToText(row));
    }

    [Fact]
    public void Of_a_new_row() => Assert.Equal(
        "件次 3，人次 12",
        new LedgerRow("上访统计", 2, "370830101201", new Dictionary<string, string> { ["月份"] = "2003-10", ["件次"] = "3", ["人次"] = "12" }).ToRestText());
}
