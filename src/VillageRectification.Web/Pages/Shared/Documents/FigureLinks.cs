using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>
/// Where a number of a bulletin's text opens: a figure of the county with its records as of the bulletin's day and, once it is issued, as they were
/// known then; a number of the text's own, and every number for who sees a part of the county, with the rows of the bulletin that are his to see.
/// </summary>
/// <param name="BulletinId">Null of a text that is no bulletin: it has no rows of its own, and what only they could tell opens nothing.</param>
/// <param name="SeesCounty">A figure opens to the reader as the number that is printed.</param>
internal sealed record FigureLinks(Guid? BulletinId, Guid CampaignId, DateOnly AsOf, DateTime? KnownAt, bool SeesCounty)
{
    /// <summary>Where a number of an annex opens.</summary>
    /// <param name="within">The division code of its row.</param>
    public string? To(string key, string within) => BulletinId is { } id ? Links.BulletinNumber(id, key, within: within) : null;

    /// <summary>Null where it opens nothing.</summary>
    public string? To(Run run) => SeesCounty && !run.IsOfText && !OwnList.IsOwn(run.Figure!)
        ? Links.Figure(run.Figure!, CampaignId, AsOf, KnownAt, run.Level)
        : BulletinId is { } id ? Links.BulletinNumber(id, run.Figure!, run.Level, run.Within) : null;
}
