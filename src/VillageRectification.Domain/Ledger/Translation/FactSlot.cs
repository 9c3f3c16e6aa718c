using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Which fact of a row a fact is, so that a correction finds the one it succeeds, and whether two of them say the same.</summary>
internal static class FactSlot
{
    public static bool SameSlot(Fact one, Fact other) => one.GetType() == other.GetType() && Of(one) == Of(other);

    /// <summary>Whether both say the same of the same day; who wrote them when is left aside.</summary>
    public static bool SameContent(Fact one, Fact other) =>
        one.OccurredOn == other.OccurredOn && one.DivisionCode == other.DivisionCode && one.GetType().GetProperties()
            .Where(p => p.DeclaringType == one.GetType())
            .All(p => Equals(p.GetValue(one), p.GetValue(other)));

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
