using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>One day of the team's month: what is written down already, and what is still asked.</summary>
/// <param name="Persons">Of the team on that day.</param>
/// <param name="IsCounted">Somebody's day of the team is on record, also where nobody is named.</param>
/// <param name="Written">What the team did there, as somebody wrote it; null asks for a line.</param>
internal sealed record TeamDay(DateOnly Day, IReadOnlyList<TeamDay.Person> Persons, bool IsCounted, string? Written)
{
    /// <param name="Member">The record by which he belongs to the team.</param>
    /// <param name="IsWritten">His day is on record.</param>
    /// <param name="IsOnLeave">It is said that he was away.</param>
    internal sealed record Person(Guid Member, string Name, Capacity Capacity, bool IsWritten, bool IsOnLeave);
}
