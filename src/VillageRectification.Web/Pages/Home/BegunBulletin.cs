using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The bulletin of a month, as far as a task needs it.</summary>
/// <param name="FirstDay">Of its month.</param>
/// <param name="Last">What happened to it last; null where nothing did.</param>
/// <param name="ByProgram">The program began it when its month had ended, and nobody else did.</param>
/// <param name="Reason">Why the head gave it back, where he did last.</param>
internal sealed record BegunBulletin(
    Guid Id, BulletinState State, DateOnly FirstDay, string CountyCode, BulletinMove? Last, string? Reason, DateOnly DraftedOn, bool ByProgram);
