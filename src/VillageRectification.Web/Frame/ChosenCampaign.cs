using Microsoft.AspNetCore.Http.Features;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The campaign a reader looks at when several are in his reach: what the address names (<c>campaign</c>) is kept in a session cookie, so
/// that the next page is about the same one. A form names the one of its page: what was looked at meanwhile in another window does not matter.
/// A foreign or unknown id finds nothing and is ignored.
/// </summary>
internal static class ChosenCampaign
{
    public const string Name = "campaign";

    private const string Cookie = "vr-campaign";

    public static Guid? Of(HttpContext http) => Named(http) ?? Read(http.Request.Cookies[Cookie]);

    /// <summary>Keeps what the address names.</summary>
    public static void Keep(HttpContext http)
    {
        if (Named(http) is { } named)
        {
            Keep(http, named);
        }
    }

    public static void Keep(HttpContext http, Guid campaignId) => http.Response.Cookies.Append(
        Cookie, campaignId.ToString(), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });

    // A form that was not read yet, of a body that is too large, names none.
    private static Guid? Named(HttpContext http) => Read(http.Features.Get<IFormFeature>()?.Form?[Name]) ?? Read(http.Request.Query[Name]);

    private static Guid? Read(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
