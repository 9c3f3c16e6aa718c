using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Words of goals that were reached.</summary>
internal static class GoalText
{
    /// <summary>The line of the chronicle; null for what is no such fact, and where its goal is not known.</summary>
    public static ChronicleEntry? Entry(CaseFact fact, IReadOnlyList<CaseFact> facts) =>
        fact is GoalReached reached && facts.GoalOn(reached.GoalRecordId, reached.OccurredOn) is { } goal
            ? new(fact.OccurredOn, ChronicleKind.Plan, ChronicleMark.Key, "达到目标：" + goal, reached.Evidence) : null;

    /// <summary>10月20日已达到.</summary>
    public static string Said(GoalReached reached, DateOnly today) => reached.OccurredOn.ToSentence(today) + "已达到";
}
