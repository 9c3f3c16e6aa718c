using System.Threading.RateLimiting;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Startup;

internal static class SignInLimit
{
    private const int PerMinute = 60;

    /// <summary>How often one client may send the sign-in form (<c>SignIn:PerMinute</c>), under whatever names; beyond it is 429.</summary>
    public static WebApplicationBuilder AddSignInLimit(this WebApplicationBuilder builder)
    {
        var most = builder.Configuration.GetValue("SignIn:PerMinute", PerMinute);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                HttpMethods.IsPost(http.Request.Method) && IsSignIn(http.Request.Path)
                    ? RateLimitPartition.GetSlidingWindowLimiter(
                        ClientAddress.Of(http),
                        _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })
                    : RateLimitPartition.GetNoLimiter("elsewhere"));
        });
        return builder;
    }

    // With a slash behind it the address leads to the same page.
    private static bool IsSignIn(PathString path) => string.Equals(path.Value?.TrimEnd('/'), Links.SignIn(), StringComparison.OrdinalIgnoreCase);
}
