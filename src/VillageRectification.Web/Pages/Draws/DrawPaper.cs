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

    private const string Key = "draw";

    public static string TitleOf(SampleDraw draw) => $"{draw.Among.Purpose()}抽签结果";

    /// <param name="time">How many times the same list was drawn from on that day up to this one.</param>
    public static DocumentView Of(SampleDraw draw, FrameCampaign campaign, int time)
    {
        var unit = campaign.UnitWord;
        var drawn = Prose.Join("，",
        [
            draw.ByRisk > 0 ? Prose.Of($"按风险选{Counted(draw.ByRisk)}个") : Prose.Empty, draw.ByLot > 0 ? Prose.Of($"抽签{Counted(draw.ByLot)}个") : Prose.Empty,
            draw.ByRisk + draw.ByLot == 0 ? Prose.Of($"一个也没有抽中") : Prose.Empty,
        ]);
        var due = draw.DueOn is { } day ? $"期限{Wording.FullDay(day)}前。" : "";
        return new(
            new(
                new("", ""),
                [campaign.Name, TitleOf(draw)],
                [
                    Prose.Of($"从{draw.Among.ToText(unit)}{Counted(draw.Villages.Count)}个中，{drawn}。{due}抽签人：{draw.By}。种子：{draw.Seed}").Paragraph(),
                    Lots(draw, unit),
                    Say($"签号是“种子:{unit}代码”（英文冒号，代码12位）的 SHA-256，小的抽中；按风险选的先选，风险一样高时看签号。"
                        + (draw.IsReproduced ? "打印时照名单和种子重算过，结果一样。" : "打印时照名单和种子重算，结果不一样，请报告管理员。")),
                    Say("抽签人签名：　　　　　　　监督人签名：　　　　　　　　年　　月　　日"),
                ]),
            new("", $"{campaign.CountyName}　{Wording.FullDay(draw.OccurredOn)}{(time > 1 ? $"，当天第{time}次抽" : "")}", ""),
            FigureLinks.ByKey((key, _) => key == Key ? Links.Draw(draw.Id) : null));
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

    private static Number Counted(int value) => new(value, Key);

    private static Paragraph Say(string text) => new(null, [new(text)]);
}
