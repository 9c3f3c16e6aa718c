using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>整顿工作总结: there is one of a whole county, for who reaches all of it.</summary>
internal sealed class CampaignSummary : CountyPaper
{
    public override string Key => "summary";

    public override string Name => "整顿工作总结";

    public override string What => "行动以来的总情况，分乡镇的表；结束时补上做法和体会";

    public override string Whose => "范围";

    public override bool IsSent => true;

    public override bool IsOfCampaign => true;

    public override IEnumerable<string> For(FigureSet figures) => figures.IsWhole ? [figures.Frame.Campaign.CountyName] : [];

    public override DocumentView Write(BulletinMaterial m, AccessScope by, string whose) =>
        new(SummaryComposer.Compose(m), DocumentIssue.ByHand, Doors(m, whose, seesCounty: true));
}
