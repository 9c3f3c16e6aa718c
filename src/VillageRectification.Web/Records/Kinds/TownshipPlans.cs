using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>乡镇实施方案. Written down at one village, it is of all villages of the township.</summary>
internal sealed class TownshipPlans : RecordKind<TownshipPlan, TownshipPlans.Typed>
{
    public const string Address = "township-plans";

    public override string Name => Address;

    public override string Title => "乡镇实施方案";

    public override string DayLabel => "哪天定的";

    public override string Home(Guid caseId) => Links.Plan(caseId, "township");

    public override Act Act => Act.PreparePlan;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Text, "目标和要点", TownshipPlan.TextMaxLength) with
        {
            Hint = $"本乡镇各{place.Campaign.UnitWord}共用这一份；每个{place.Campaign.UnitWord}的进度另登记“进度安排”",
        },
        MayBeBlank(Text(x => x.Document, "文件和文号", TownshipPlan.DocumentMaxLength)),
    ];

    public override string Line(Fact fact, string unit, CountyWords county) =>
        fact is TownshipPlan plan ? $"乡镇实施方案：{plan.Text}{(plan.Document is { } document ? $"（{document}）" : "")}" : Title;

    protected override Typed Read(TownshipPlan fact) => new() { Text = fact.Text, Document = fact.Document };

    protected override TownshipPlan Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.PlanTownship(place.Campaign, day, input.Text!.Trim(), Said(input.Document));

    internal sealed record Typed : RecordInput
    {
        public string? Text { get; init; }

        public string? Document { get; init; }
    }
}
