using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>The way of a plan: drafted, handed to the secretary, adopted, returnable for some days, in force.</summary>
internal static class PlanPath
{
    public static IReadOnlyList<StageStep> Of(PlanFile file, CaseStage stage)
    {
        var (draft, today) = (file.Draft, file.Today);
        var drafted = file.Facts.OfType<MeasureProposal>().Chronological().LastOrDefault()?.OccurredOn.ToSentence(today);
        var adopted = draft.Last?.Adoption?.OccurredOn;
        if (file.IsOpen || adopted is null)
        {
            return
            [
                new("起草", draft.IsChanged ? drafted : "还没有", file.Waiting is null ? StageStepState.Now : StageStepState.Done),
                new("送书记", file.Waiting?.OccurredOn.ToSentence(today), file.Waiting is null ? StageStepState.ToCome : StageStepState.Now),
                new("书记通过", null, StageStepState.ToCome),
                new("组织部可退回", $"通过后 {file.ReturnDays} 天内", StageStepState.ToCome),
                new(stage.IsRectifying() ? "按新方案整顿" : "进入“整顿中”", null, StageStepState.ToCome),
            ];
        }

        var past = !file.IsInTime;
        return
        [
            new("起草", drafted, StageStepState.Done),
            new("书记通过", adopted.Value.ToSentence(today), past || file.Returned is not null ? StageStepState.Done : StageStepState.Now),
            file.Returned is { } returned
                ? new("组织部退回", returned.OccurredOn.ToSentence(today), StageStepState.Bad)
                : new("组织部可退回", file.ReturnableUntil!.Value.ToSentence(today) + "以前", past ? StageStepState.Done : StageStepState.ToCome),
            new("按方案整顿", null, past && file.Returned is null ? StageStepState.Now : StageStepState.ToCome),
        ];
    }
}
