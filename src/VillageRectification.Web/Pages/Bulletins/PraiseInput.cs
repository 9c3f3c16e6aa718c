using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Which doubtful examples stay.</summary>
internal sealed record PraiseInput
{
    /// <summary>The cases of those that are held up all the same; null when none is ticked.</summary>
    public IReadOnlyList<Guid>? Kept { get; init; }

    public int Version { get; init; }

    public static PraiseInput Of(BulletinView view) =>
        new() { Kept = [.. view.Doubts.Where(d => d.IsPrinted).Select(d => d.CaseId)], Version = view.Version };

    public static IReadOnlyList<StaleField<PraiseInput>> Fields(BulletinView view) =>
    [
        new(
            "保留的", x => string.Join("、", view.Doubts.Where(d => d.MayPrint && x.Kept?.Contains(d.CaseId) == true).Select(d => d.Village)), nameof(Kept)),
    ];
}
