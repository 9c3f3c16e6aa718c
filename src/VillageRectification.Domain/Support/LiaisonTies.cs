using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>Who of the county is tied to a village on a day, read from its facts.</summary>
public static class LiaisonTies
{
    /// <summary>The assignment by which somebody is tied to it; null where nobody is, or is no longer.</summary>
    public static LiaisonAssignment? TieOn(this IEnumerable<CaseFact> facts, LiaisonPart part, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var ties = known.OfType<LiaisonAssignment>();
        // The contact is that of the department; of a leader's assignment only where there is no department.
        var last = part is LiaisonPart.CountyLeader
            ? ties.LastOrDefault(t => t.CountyLeader is not null)
            : ties.LastOrDefault(t => t.DepartmentId is not null) ?? ties.LastOrDefault(t => part is LiaisonPart.Contact && t.ContactPerson is not null);
        return last is not null && last.Names(part) && !known.OfType<LiaisonEnding>().Any(e => e.Ends(last, part)) ? last : null;
    }

    /// <summary>Whether those are tied to it on a day already whom an assignment would name: it would change nothing. A null says nothing.</summary>
    public static bool AreTiedOn(
        this IReadOnlyCollection<CaseFact> facts, DateOnly day, Guid? departmentId, string? contactPerson, string? countyLeader, string? leaderOffice = null)
    {
        var leader = facts.TieOn(LiaisonPart.CountyLeader, day);
        return Says(departmentId, facts.TieOn(LiaisonPart.Department, day)?.DepartmentId)
            && Says(contactPerson, facts.TieOn(LiaisonPart.Contact, day)?.ContactPerson)
            && Says(countyLeader, leader?.CountyLeader) && Says(leaderOffice, leader?.LeaderOffice);

        static bool Says<T>(T? named, T? tied) => named is null || named.Equals(tied);
    }

    /// <summary>Whether the assignment says who that is.</summary>
    public static bool Names(this LiaisonAssignment assignment, LiaisonPart part) => part switch
    {
        LiaisonPart.Department => assignment.DepartmentId is not null,
        LiaisonPart.Contact => assignment.ContactPerson is not null,
        LiaisonPart.CountyLeader => assignment.CountyLeader is not null,
    };

    /// <summary>Whether the part of the assignment is over by it: with its department goes the contact.</summary>
    public static bool Ends(this LiaisonEnding ending, LiaisonAssignment assignment, LiaisonPart part) =>
        ending.AssignmentRecordId == assignment.RecordId
        && (ending.Part == part || (part is LiaisonPart.Contact && ending.Part is LiaisonPart.Department));
}
