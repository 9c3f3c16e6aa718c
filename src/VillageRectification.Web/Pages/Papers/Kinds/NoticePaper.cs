using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>整改通知单: what supervision found wrong in the village and is not put right, each with its day.</summary>
internal sealed class NoticePaper : VillagePaper
{
    public override string Key => "notice";

    public override string Name => "整改通知单";

    public override string What => "督查发现、还没有整改的问题和期限";

    public override string Nothing => "没有登记督查问题，或者都已整改。";

    public override DocumentView? Write(VillageDesk desk)
    {
        FindingReading[] open = [.. desk.File.Findings.Where(f => !f.IsRemedied).OrderBy(f => f.FoundOn)];
        var file = desk.File;
        return open.Length == 0 ? null : Letter(desk, [$"关于{file.Township}{file.Village}", "督查发现问题的", "整改通知单"],
        [
            new Addressees($"{file.Township}{DivisionName.PartyCommitteeOf(file.Township)}："),
            Prose.Of($"到{Wording.FullDay(file.AsOf)}，{file.Village}有{new Number(open.Length, VillageKey.Findings)}个督查发现的问题没有登记整改，请抓紧整改，整改后登记日期。")
                .Paragraph(),
            Table.Numbered(
                [
                    new("发现日期", ColumnWidth.Day), new("方式", ColumnWidth.Word), new("发现的问题", IsText: true), new("整改时限", ColumnWidth.Day),
                    new("整改情况", ColumnWidth.Day),
                ],
                open.Select(f => (string[])
                [
                    Wording.FullDay(f.FoundOn), f.Notice.ToText(), Said(f.Text), Said(f.DueOn),
                    f.IsOverdue(file.AsOf) ? f.DueOn!.Value.ToPrintedOverdue(file.AsOf) : "",
                ])),
        ]);
    }
}
