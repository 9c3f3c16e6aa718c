using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A bulletin as its pages show it.</summary>
/// <param name="AsOf">The last day counted.</param>
/// <param name="DraftedBy">The drafter's name; null for who reads only the issued one.</param>
/// <param name="Changes">Empty when it is issued: the comparison stands in its text.</param>
/// <param name="Links">Null for a reader whose scope is narrower than the county: a figure would open to another number.</param>
internal sealed record BulletinView(
    Guid Id,
    int Version,
    int Number,
    Month Month,
    BulletinState State,
    DateOnly DraftedOn,
    DateOnly? IssuedOn,
    DateOnly AsOf,
    string? DraftedBy,
    BulletinDocument Document,
    IReadOnlyList<FigureChange> Changes,
    IReadOnlyList<BulletinPart> Written,
    FigureLinks? Links)
{
    public bool IsIssued => State is BulletinState.Issued;

    public bool HasNote(BulletinPart part) => Written.Contains(part);
}
