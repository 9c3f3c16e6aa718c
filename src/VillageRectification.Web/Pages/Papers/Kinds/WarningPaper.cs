using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Acceptance;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>巩固预警卡: the last one of the village, with what of it still holds, who answers and who is told; the township signs for it by hand.</summary>
internal sealed class WarningPaper : VillagePaper
{
    public const string Address = "warning";

    public override string Key => Address;

    public override string Name => "巩固预警卡";

    public override string What => "为什么预警、谁来办、期限，乡镇签收";

    public override string Nothing => "没有发过预警卡。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var file = desk.File;
        if (file.LastCard is not { Card: var card } life)
        {
            return null;
        }

        string State(WarningSign sign) => life.Ended.FirstOrDefault(e => e.Sign == sign) switch
        {
            null => "没有了结",
            { IsOvertaken: true } => "没有了结，不再跟踪",
            { On: { } on } => Wording.FullDay(on) + "了结",
            _ => "已经了结",
        };
        return Letter(desk, [$"{file.Township}{file.Village}", "巩固预警卡"],
        [
            new Addressees($"{file.Township}{DivisionName.PartyCommitteeOf(file.Township)}："),
            .. card.Number is { } number ? [Say($"编号：第{Wording.Count(number)}号。")] : Array.Empty<Block>(),
            Prose.Of(
                $"{file.Village}{Wording.FullDay(card.OccurredOn)}有{new Number(card.Reasons().Count, VillageKey.Warning)}条预警理由，"
                + $"请在{Wording.FullDay(card.DueOn)}以前办好。")
                .Paragraph(),
            new Section("一、为什么发",
            [
                Table.Numbered(
                    [new("理由（发出那天的记录）", IsText: true), new($"到{Wording.FullDay(file.AsOf)}", ColumnWidth.Day)],
                    card.Reasons().Select(r => (string[])[Said(r.Text), State(r.Sign)])),
            ]),
            new Section("二、谁来办",
            [
                Say($"责任人：{ConsolidationText.Answers(file.Persons, file.Township)}。"),
                Say($"同时告知：{ConsolidationText.Told(file.Persons, desk.Campaign.County)}。"),
                Say($"期限：{Wording.FullDay(card.DueOn)}。"),
            ]),
            // One paragraph, which stays with who signs: no page has that alone.
            new Section("三、怎么了结", [Say("由记录了结：把做了的记下来，那一条就自己了结，不另外报材料。"
                + (file.Facts.OfType<WarningReceipt>().ReceiptOf(card) is { } receipt
                    ? $"签收人：{receipt.Signer}。签收时间：{Wording.FullDay(receipt.OccurredOn)}。"
                    : "签收人：＿＿＿＿＿＿　签收时间：＿＿＿＿年＿＿月＿＿日"))]),
        ]);
    }
}
