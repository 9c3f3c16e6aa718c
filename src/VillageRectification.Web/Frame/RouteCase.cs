using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The case that the address names, with its names. <see cref="RouteCaseFilter"/> finds it before the page runs, so a page of a case neither
/// looks for it nor thinks of one that is not there. Untracked: a page that changes the case itself attaches it.
/// </summary>
internal sealed class RouteCase
{
    private Found? _found;

    /// <summary>Whether the address names one at all: a page may have a second address that names none.</summary>
    public bool IsKnown => _found is not null;

    public Guid Id => Case.Id;

    public RectificationCase Case => Known.Case;

    /// <summary>The case's, without its parts.</summary>
    public Campaign Campaign => Known.Campaign;

    /// <summary>Of the county's records; read before them, so that kept readings are never older.</summary>
    public long Revision => Known.Revision;

    public string Village => Known.Village ?? Case.DivisionCode;

    public string Township => Known.Township ?? DivisionCode.Parse(Case.DivisionCode).Township.Value;

    private Found Known => _found ?? throw new InvalidOperationException("The address names no case.");

    public void Become(Found found) => _found = found;

    /// <summary>After a step that was not saved: the case as it stands.</summary>
    public void BecomeAgain(RectificationCase @case) => _found = Known with { Case = @case };

    /// <summary>As it was read; a name is null where the division is not known.</summary>
    internal sealed record Found(RectificationCase Case, Campaign Campaign, long Revision, string? Village, string? Township);
}
