using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Pages.People;

/// <summary>A tie to a department or a county leader, from when to when.</summary>
/// <param name="Until">Its last day; null while it holds.</param>
internal sealed record TieLine(LiaisonAssignment Assignment, string Name, string? Contact, DateOnly? Until)
{
    /// <summary>What said the same last; by it the tie is ended.</summary>
    public required LiaisonAssignment Last { get; init; }
}
