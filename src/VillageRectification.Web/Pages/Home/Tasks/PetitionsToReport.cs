using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>The months that ended without a village's report, the oldest of them first. That nothing happened is a report, too.</summary>
internal sealed class PetitionsToReport : TaskKind
{
    private const int Most = 4;

    public override string Name => RecordWords.Petition;

    public override TaskGroup Group => TaskGroup.Records;

    public override bool IsOf(Role role) => role.May(Act.KeepVillage);

    /// <summary>Of a township with many villages those that wait longest; the rest is one line that unfolds.</summary>
    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        WorkTask[] tasks = [.. base.Of(figures, role).OrderBy(t => t.Since)];
        return tasks.Length <= Most ? tasks :
        [
            .. tasks[..(Most - 1)],
            new WorkTask($"另有 {tasks.Length - Most + 1} 个{figures.Frame.Unit}缺上访月报", Links.Petitions(Month.Of(tasks[Most - 1].Since!.Value)), "可以一页报完", null)
            {
                Since = tasks[Most - 1].Since,
            }.With(tasks[(Most - 1)..]),
        ];
    }

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        Month[] missing =
        [
            .. PetitionSteps.PetitionMonths(ListingSteps.InCampaignSince(frame.Campaign.Start, village.ListedOn), frame.AsOf)
                .Where(m => m.Last < frame.AsOf && !village.Petitions.Reported.Contains(m.First)).Reverse(),
        ];
        if (missing.Length == 0)
        {
            yield break;
        }

        var (month, form) = (missing[0], Links.NewRecord(village.CaseId, PetitionReports.Address, from: Links.FromToday));
        yield return new(
            $"报 {(month.Year == frame.AsOf.Year ? $"{month.Number} 月" : month.ToText())}上访情况", form,
            TaskForm.Where(village, missing.Length > 1 ? $"一共缺 {missing.Length} 个月：{missing.ToRanges()}" : null), null)
        {
            Since = month.Last,
            // What is reported late needs its reason, which one tap cannot give.
            OneTap = Entry.IsLateOn(frame.AsOf, month.Last, frame.FreeEntryDays) ? null : new("没有发生", form, "有上访，去填", form)
            {
                Fields = [("Input.Month", month.ToString()), ("Input.Count", "0")],
            },
        };
    }
}
