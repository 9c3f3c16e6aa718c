using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Which fact of a row a fact is, so that a correction finds the one it succeeds.</summary>
internal static class FactSlot
{
    public static bool SameSlot(Fact one, Fact other) => one.GetType() == other.GetType() && Of(one) == Of(other);

    private static string? Of(Fact fact) => fact switch
    {
        TeamMember { Role: TeamRole.Member } member => member.Name,
        TeamMember member => member.Role.ToString(),
        PostRelease release => release.MemberRecordId.ToString(),
        ResponsibilityHolder holder => holder.Post.ToString(),
        MeasureOutcome outcome => outcome.IsDone.ToString(),
        _ => null,
    };
}
