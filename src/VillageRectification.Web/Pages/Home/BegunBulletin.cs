using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The bulletin of a month, as far as a task needs it.</summary>
/// <param name="FirstDay">Of its month.</param>
internal sealed record BegunBulletin(Guid Id, BulletinState State, DateOnly FirstDay, string CountyCode);
