using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Startup;

internal static class SecuritySetup
{
    public const int WrongTries = 5;

    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan KeptSignIn = TimeSpan.FromDays(7);

    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddDataProtection().SetApplicationName("VillageRectification").PersistKeysToFileSystem(new DirectoryInfo(data["keys"]));
        builder.Services.AddSingleton<UnknownNames>();
        builder.Services
            .AddIdentityCore<Account>(Rules)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddErrorDescriber<IdentityText>()
            .AddPasswordValidator<PasswordRules>()
            .AddSignInManager<AccountSignIn>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        builder.Services.AddScoped<IAuthorizationHandler, ActAuthorization>();
        builder.Services.AddAntiforgery(o => Restrict(o.Cookie, "vr-form"));
        var policies = builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var act in Enum.GetValues<Act>())
        {
            policies.AddPolicy(act.ToString(), p => p.RequireAuthenticatedUser().AddRequirements(new ActRequirement(act)));
        }

        return builder;
    }

    private static void Rules(IdentityOptions options)
    {
        // Length says more than a mixture of kinds; Chinese names are names too.
        options.Password = new() { RequiredLength = 8, RequiredUniqueChars = 4, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        options.User.AllowedUserNameCharacters = "";
        options.Lockout = new() { MaxFailedAccessAttempts = WrongTries, DefaultLockoutTimeSpan = Lockout };
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        Restrict(options.Cookie, "vr-session");
        options.LoginPath = Links.SignIn();
        options.ExpireTimeSpan = Session;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SignedInAccount.ValidateAsync;
        options.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.IsApi())
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else
            {
                context.Response.Redirect(context.RedirectUri);
            }

            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Restrict(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
