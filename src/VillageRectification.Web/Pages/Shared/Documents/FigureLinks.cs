using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>Where a figure of the text opens: its records as of the bulletin's day and, once it is issued, as they were known then.</summary>
internal sealed record FigureLinks(Guid CampaignId, DateOnly AsOf, DateTime? KnownAt)
{
    public string To(Run run)
    {
        var query = new QueryBuilder
        {
            { "campaign", CampaignId.ToString() },
            { "asOf", AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        };
        if (KnownAt is { } known)
        {
            query.Add("knownAt", known.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        }

        if (run.Level is { } level)
        {
            query.Add("level", level.ToString());
        }

        return $"/figures/{Uri.EscapeDataString(run.Figure!)}{query.ToQueryString()}";
    }
}
