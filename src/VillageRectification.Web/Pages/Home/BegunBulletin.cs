using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The bulletin of a month, or its correction, as far as a task needs it.</summary>
/// <param name="FirstDay">Of its month.</param>
/// <param name="Corrects">第N期 of the issue that it corrects; null for the first of a month.</param>
/// <param name="ByProgram">The program began it when its month had ended, and nobody else did.</param>
/// <param name="Steps">What happened to it, in order.</param>
internal sealed record BegunBulletin(
    Guid Id, BulletinState State, DateOnly FirstDay, string CountyCode, int? Corrects, DateOnly DraftedOn, bool ByProgram, IReadOnlyList<BegunStep> Steps)
{
    /// <summary>What happened to it last; null where nothing did.</summary>
    public BegunStep? Last => Steps is [.., var last] ? last : null;

    /// <summary>How many have said yes since it was handed over last.</summary>
    public int Yes => Reviews.Count();

    private IEnumerable<BegunStep> Reviews => Steps.Reverse().TakeWhile(s => s.Move is BulletinMove.Reviewed);

    public bool IsReviewedBy(Guid account) => Reviews.Any(s => s.By == account);
}
