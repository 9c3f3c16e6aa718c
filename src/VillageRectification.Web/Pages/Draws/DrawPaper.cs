using System.Globalization;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>One draw on A4 and in Word: list, lots, seed and how anybody counts it again, to be signed and posted up.</summary>
internal static class DrawPaper
{
    /// <summary>So many digits of a lot tell villages apart.</summary>
    private const int LotDigits = 12;

    public static string TitleOf(SampleDraw draw) => $"{draw.Among.Purpose()}抽签结果";

    /// <param name="time">How many times the same list was drawn from on that day up to this one.</param>
    public static DocumentView Of(SampleDraw draw, FrameCampaign campaign, int time)
    {
        var unit = campaign.UnitWord;
        var count = DrawText.Count(draw);
        return new(
            new(
                new("", ""),
                [campaign.Name, TitleOf(draw)],
                [
                    Say($"从{draw.Among.ToText(unit)}{draw.Villages.Count}个中，{(count.Length > 0 ? count : "一个也没有抽中")}。"
                        + (draw.DueOn is { } due ? $"期限{Wording.FullDay(due)}前。" : "") + $"抽签人：{draw.By}。种子：{draw.Seed}"),
                    Lots(draw, unit),
                    Say($"签号是“种子:{unit}代码”（英文冒号，代码12位）的 SHA-256，小的抽中；按风险选的先选，风险一样高时看签号。"
                        + (draw.IsReproduced ? "打印时照名单和种子重算过，结果一样。" : "打印时照名单和种子重算，结果不一样，请报告管理员。")),
                    Say("抽签人签名：　　　　　　　监督人签名：　　　　　　　　年　　月　　日"),
                ]),
            new("", $"{campaign.CountyName}　{Wording.FullDay(draw.OccurredOn)}{(time > 1 ? $"，当天第{time}次抽" : "")}", ""));
    }

    private static Table Lots(SampleDraw draw, string unit) => Table.Numbered(
        [
            new($"乡镇、{unit}", IsText: true), new("代码", ColumnWidth.Day), new("风险", ColumnWidth.Person), new($"签号（前 {LotDigits} 位）", ColumnWidth.Day), new("结果"),
        ],
        draw.Villages.Select(v => (string[])
        [
            v.Township + v.Village, v.Code, v.Risk.ToString(CultureInfo.InvariantCulture), SampleLot.Of(draw.Seed, v.Code)[..LotDigits],
            v.Pick is { } pick ? DrawText.Of(pick) : "没有抽中",
        ]));

    private static Paragraph Say(string text) => new(null, [new(text)]);
}
