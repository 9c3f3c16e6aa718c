using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>会诊纪要: each joint diagnosis as it was written down.</summary>
internal sealed class DiagnosisPaper : VillagePaper
{
    public override string Key => "diagnosis";

    public override string Name => "集体会诊纪要";

    public override string What => "哪天、谁参加、表现、原因";

    public override string Nothing => "还没有登记集体会诊。";

    public override DocumentView? Write(VillageDesk desk)
    {
        Diagnosis[] all = [.. desk.File.Facts.OfType<Diagnosis>().Chronological()];
        return all.Length == 0 ? null : Plain(desk, $"{desk.File.Village}集体会诊纪要", all.Select((d, i) => new Section(
            $"{Wording.Numeral(i + 1)}、{Wording.FullDay(d.OccurredOn)}会诊",
            [
                Say($"参加：{Said(d.Attendees)}。"),
                .. d.Lead is { } lead ? [Say($"主持：{lead.ToText()}{(d.LeadReason is { } why ? $"（{Said(why)}）" : "")}。")] : Array.Empty<Block>(),
                .. string.IsNullOrWhiteSpace(d.Types) ? Array.Empty<Block>() : [Say($"类型：{Said(d.Types)}。")],
                .. string.IsNullOrWhiteSpace(d.Symptoms) ? [] : Lines("表现", d.Symptoms),
                .. Lines("原因", d.Causes),
            ])));
    }

    private static IEnumerable<Block> Lines(string what, string? lines) => DiagnosisCauses.Split(lines) is { Count: > 0 } said
        ? said.Select((line, i) => Say($"{what}{(said.Count > 1 ? Wording.Count(i + 1) : "")}：{line.TrimEnd('。')}。")) : [Say($"{what}：{Said((string?)null)}。")];
}
