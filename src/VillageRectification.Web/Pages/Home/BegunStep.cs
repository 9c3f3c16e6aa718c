using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Home;

/// <summary>A step of a bulletin, as far as a task needs it.</summary>
/// <param name="Reason">Why the head gave it back, where he did.</param>
internal sealed record BegunStep(BulletinMove Move, Guid By, string? Reason);
