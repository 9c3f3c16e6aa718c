using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Jobs;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Startup;

internal static class SecuritySetup
{
    /// <summary>
    /// The session goes over TLS alone, but in Development and where <c>Cookies:PlainHttp</c> says that the site has none (a closed network).
    /// </summary>
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder, DataFolder data)
    {
        var secure = builder.Environment.IsDevelopment() || builder.Configuration.GetValue("Cookies:PlainHttp", false)
            ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        builder.Services.AddHttpContextAccessor();
        AddKeys(builder, data);
        builder.Services.AddSingleton(services => new KnownDevices(services.GetRequiredService<IDataProtectionProvider>(), secure));
        builder.Services.AddSingleton<SignInTries>();
        builder.Services.AddSingleton<EndedSessions>();
        builder.Services.AddHostedService<SessionSweep>();
        builder.Services.AddSingleton<PublicPassword>();
        builder.Services
            .AddIdentityCore<Account>(Rules)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddErrorDescriber<IdentityText>()
            .AddPasswordValidator<PasswordRules>()
            .AddPasswordValidator<PublicPassword>()
            .AddSignInManager<AccountSignIn>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o => Cookie(o, secure));
        builder.Services.AddScoped<IAuthorizationHandler, ActAuthorization>();
        // Worth nothing without a session; the framework answers no plain request at all if this one must be secure.
        builder.Services.AddAntiforgery(o => Restrict(o.Cookie, "vr-form", CookieSecurePolicy.SameAsRequest));
        builder.Services.Configure<CookieTempDataProviderOptions>(o => Restrict(o.Cookie, "vr-said", secure));
        var policies = builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var act in Enum.GetValues<Act>())
        {
            policies.AddPolicy(act.ToString(), p => p.RequireAuthenticatedUser().AddRequirements(new ActRequirement(act)));
        }

        return builder;
    }

    // Beside a SQLite file lies the data folder; a server is shared by several instances, which share the keys too.
    private static void AddKeys(WebApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddDataProtection().SetApplicationName("VillageRectification");
        if (builder.Configuration.DatabaseProvider() is DatabaseProvider.PostgreSql)
        {
            builder.Services.AddSingleton<SharedKeys>();
            builder.Services.AddOptions<KeyManagementOptions>().Configure<SharedKeys>((options, shared) => options.XmlRepository = shared);
        }
        else
        {
            builder.Services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((options, logs) =>
                options.XmlRepository = new KeyFiles(new DirectoryInfo(data["keys"]), logs));
        }
    }

    private static void Rules(IdentityOptions options)
    {
        // Length says more than a mixture of kinds; Chinese names are names too.
        options.Password = new()
        {
            RequiredLength = 8,
            RequiredUniqueChars = 4,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.User.AllowedUserNameCharacters = "";
    }

    private static void Cookie(CookieAuthenticationOptions options, CookieSecurePolicy secure)
    {
        Restrict(options.Cookie, "vr-session", secure);
        options.LoginPath = Links.SignIn();
        // What a session may last is said when it begins, and held on the server.
        options.ExpireTimeSpan = Session.LongestKept;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = SignedInAccount.ValidateAsync;
        options.Events.OnRedirectToLogin = async context =>
        {
            if (context.Request.IsApi() || ScriptedForm.Is(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else if (await HasTypedAsync(context.HttpContext))
            {
                // The browser sends the form once more, to the page that shows what was typed.
                context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
                var request = context.Request;
                // The page of the form, not what the form was sent for.
                var page = request.Path + QueryString.Create(request.Query.Where(q => q.Key != Links.Handler));
                context.Response.Headers.Location = (request.PathBase + Links.Typed(request.PathBase + page)).ToString();
            }
            else
            {
                // Of this site whatever host the request names.
                context.Response.Redirect(context.Request.PathBase + new Uri(context.RedirectUri).PathAndQuery);
            }
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static async Task<bool> HasTypedAsync(HttpContext http) =>
        TypedText.IsOfThisSite(http.Request) && (await TypedText.OfAsync(http.Request, http.RequestAborted)).Any(t => t.IsTyped);

    private static void Restrict(CookieBuilder cookie, string name, CookieSecurePolicy secure)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = secure;
    }
}
