using System.Threading.RateLimiting;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Startup;

/// <summary>How often one client may ask for what needs no account; beyond it is 429.</summary>
internal static class RequestLimits
{
    private const int PerMinute = 60;
    private const int Segments = 6;

    private static readonly PathString Verify = Links.Authenticity("").TrimEnd('/');

    /// <summary>
    /// Of the sign-in form (<c>SignIn:PerMinute</c>), under whatever names it is sent, and of the page that verifies a printed copy
    /// (<c>Verify:PerMinute</c>), whatever code is asked for.
    /// </summary>
    public static WebApplicationBuilder AddRequestLimits(this WebApplicationBuilder builder)
    {
        var (signIns, verifications) = (Most("SignIn:PerMinute"), Most("Verify:PerMinute"));
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                HttpMethods.IsPost(http.Request.Method) && IsSignIn(http.Request.Path) ? Limited("sign-in ", http, signIns)
                : http.Request.Path.StartsWithSegments(Verify, StringComparison.OrdinalIgnoreCase) ? Limited("verify ", http, verifications)
                : RateLimitPartition.GetNoLimiter("elsewhere"));
        });
        return builder;

        int Most(string setting) => builder.Configuration.GetValue(setting, PerMinute);
    }

    private static RateLimitPartition<string> Limited(string what, HttpContext http, int most) => RateLimitPartition.GetSlidingWindowLimiter(
        what + ClientAddress.Of(http), _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments });

    // With a slash behind it the address leads to the same page.
    private static bool IsSignIn(PathString path) => string.Equals(path.Value?.TrimEnd('/'), Links.SignIn(), StringComparison.OrdinalIgnoreCase);
}
