using Microsoft.AspNetCore.Antiforgery;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Log;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Api;

/// <summary>What the pages' own script needs on a device with weak signal: who is signed in, and what a day is written down of.</summary>
internal static class DeviceApi
{
    private const int MostOpen = 20;

    public static void MapDeviceApi(this WebApplication app)
    {
        var device = app.MapGroup("/api/device").RequireAuthorization();
        // Whoever is not signed in is told so: that is what the device asks.
        device.MapGet("session", (IAntiforgery antiforgery, CallerAccess access, HttpContext http) => http.User.Identity?.IsAuthenticated is true
            ? Results.Ok(new { account = (Guid?)access.Current.AccountId, token = antiforgery.GetAndStoreTokens(http).RequestToken })
            : Results.Ok(new { account = (Guid?)null, token = (string?)null })).AllowAnonymous();
        device.MapGet("villages", VillagesAsync).RequireAuthorization(nameof(Act.LogProgress));
    }

    private static async Task<IResult> VillagesAsync(
        CampaignChoice campaigns, CampaignFigures figures, CallerAccess access, WorkCalendar calendar, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        var campaign = campaigns.Current;
        var set = campaign is null ? null : await figures.OfAsync(campaign.Id, campaign.Revision, calendar.Today, ct);
        return Results.Ok(new
        {
            account = access.Current.AccountId,
            today = calendar.Today.ToList(),
            unit = campaign?.UnitWord,
            own = PresenceCapacity.Of(access.Current.Role!.Value)?.ToString(),
            villages = (set?.Readings ?? []).Where(r => r.Standing is Domain.Cases.Standing.Active).OrderBy(r => r.DivisionCode).Select(r => new
            {
                id = r.CaseId,
                name = r.Called,
                path = Links.Log(r.CaseId),
                open = LogVillageQuery.OpenOf(r).Take(MostOpen).Select(o => LogText.Matter(o, calendar.Today)),
            }),
        });
    }
}
