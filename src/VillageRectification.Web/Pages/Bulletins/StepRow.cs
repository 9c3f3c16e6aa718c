using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A line of 办理经过.</summary>
/// <param name="By">The account's name; null when it is gone.</param>
internal sealed record StepRow(DateOnly On, BulletinMove Move, string? By, string? Reason)
{
    /// <summary>UTC; null of a step that was taken before instants were kept.</summary>
    public DateTime? At { get; init; }
}
