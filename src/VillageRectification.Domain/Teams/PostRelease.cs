using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>Whether a team member is released from his own post (脱钩), from that day on.</summary>
public sealed class PostRelease : CaseFact
{
    private PostRelease()
    {
    }

    internal PostRelease(RectificationCase @case, TeamMember member, DateOnly on, bool isReleased)
        : base(@case, on)
    {
        MemberRecordId = member.RecordId;
        IsReleased = isReleased;
    }

    public Guid MemberRecordId { get; private init; }

    public bool IsReleased { get; private init; }
}
