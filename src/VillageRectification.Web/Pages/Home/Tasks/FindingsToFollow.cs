using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>What supervision found in the county and is not put right.</summary>
internal sealed class FindingsToFollow : TaskKind
{
    public override string Name => RecordWords.Finding;

    public override bool IsOf(Role role) => false;

    public override bool IsWatchedBy(Role role) => role.May(Act.Supervise);

    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        FindingReading[] open = [.. figures.Counted.SelectMany(r => r.OpenFindings)];
        if (open.Length > 0)
        {
            yield return new(
                $"{open.Length} 个督查问题还没有整改", Links.Cases(figures.Frame.Campaign.Id, CaseView.OpenFindings),
                $"已整改 {figures.Counted.Sum(r => r.FindingsRemedied)} 个，逾期 {open.Count(f => f.IsOverdue(figures.Frame.AsOf))} 个", open.Min(f => f.DueOn));
        }
    }
}
