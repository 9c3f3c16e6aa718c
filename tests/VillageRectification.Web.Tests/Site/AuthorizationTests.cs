using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// The authorization matrix: every endpoint and handler that the program has × every role × what lies in its scope and what does not ×
/// signed out × without the form's token. A way in that the table lacks fails the test.
/// </summary>
public abstract class AuthorizationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : AuthorizationTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AuthorizationTests(app), IClassFixture<PostgresApp>;

    /// <summary>It shows what it is sent and does nothing, so it needs no token; of an empty form it makes a way to sign in.</summary>
    private const string TypedForm = "POST /account/typed";

    internal static readonly Dictionary<string, Door> Doors = new()
    {
        ["GET client files"] = Door.Anyone,
        ["* /health/live"] = Door.Anyone,
        ["* /health/ready"] = Door.Anyone,
        ["GET /api/campaigns/"] = Door.SignedIn,
        ["GET /api/device/session"] = Door.Anyone,
        ["GET /api/device/villages"] = new(Act.LogProgress),
        ["GET /api/campaigns/{id:guid}/figures"] = new(null, Names.Campaign),
        ["GET /api/campaigns/{id:guid}/figures/{**key}"] = new(null, Names.Campaign),
        ["GET /errors/{status:int}"] = Door.Anyone,
        ["GET /waiting"] = Door.Anyone,
        ["GET /account/sign-in"] = Door.Anyone,
        ["POST /account/sign-in"] = Door.Anyone,
        ["GET /account/sign-out"] = Door.Anyone,
        ["POST /account/sign-out"] = Door.Anyone,
        ["GET /account/typed"] = Door.Anyone,
        ["POST /account/typed"] = Door.Anyone,
        ["GET /account/password"] = Door.SignedIn,
        ["POST /account/password"] = Door.SignedIn,
        ["POST /account/password Everywhere"] = Door.SignedIn,
        ["GET /"] = Door.SignedIn,
        ["GET /index"] = Door.SignedIn,
        ["GET /accounts"] = new(Act.ManageAccounts),
        ["GET /accounts/create"] = new(Act.ManageAccounts),
        ["POST /accounts/create"] = new(Act.ManageAccounts),
        ["POST /accounts/create List"] = new(Act.ManageAccounts),
        ["GET /accounts/{id:guid}"] = new(Act.ManageAccounts, Names.Account),
        ["POST /accounts/{id:guid}"] = new(Act.ManageAccounts, Names.Account),
        ["POST /accounts/{id:guid} List"] = new(Act.ManageAccounts, Names.Account),
        ["POST /accounts/{id:guid} Reset"] = new(Act.ManageAccounts, Names.Account),
        ["POST /accounts/{id:guid} Disable"] = new(Act.ManageAccounts, Names.Account),
        ["POST /accounts/{id:guid} Enable"] = new(Act.ManageAccounts, Names.Account),
        ["GET /bulletins"] = new(Act.ReadBulletins),
        ["GET /bulletins/new"] = new(Act.DraftBulletin),
        ["POST /bulletins/new"] = new(Act.DraftBulletin),
        ["GET /bulletins/{id:guid}"] = new(Act.ReadBulletins, Names.Issued),
        ["GET /bulletins/{id:guid}/print"] = new(Act.ReadBulletins, Names.Issued),
        ["GET /bulletins/{id:guid}/edit/{part:required}"] = new(Act.DraftBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/edit/{part:required}"] = new(Act.DraftBulletin, Names.Draft),
        ["GET /bulletins/{id:guid}/correct"] = new(Act.DraftBulletin, Names.Issued),
        ["POST /bulletins/{id:guid}/correct"] = new(Act.DraftBulletin, Names.Issued),
        ["GET /bulletins/{id:guid}/praise"] = new(Act.DraftBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/praise"] = new(Act.DraftBulletin, Names.Draft),
        ["GET /bulletins/{id:guid}/issue"] = new(Act.IssueBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/issue"] = new(Act.IssueBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/issue Review"] = new(Act.IssueBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/issue Return"] = new(Act.IssueBulletin, Names.Draft),
        ["GET /bulletins/{id:guid}/submit"] = new(Act.DraftBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/submit"] = new(Act.DraftBulletin, Names.Draft),
        ["POST /bulletins/{id:guid}/submit TakeBack"] = new(Act.DraftBulletin, Names.Draft),
        ["GET /verify/{hash:length(64)}"] = Door.Anyone,
        ["GET /cases"] = new(Act.SeeCases),
        ["GET /cases/index"] = new(Act.SeeCases),
        ["GET /cases/{id:guid}"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/{id:guid}/people"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/register"] = new(Act.PrepareListing),
        ["POST /cases/register Decline"] = new(Act.DecideCases) { PageAct = Act.PrepareListing },
        ["GET /cases/register/villages"] = new(Act.PrepareListing),
        ["POST /cases/register/villages"] = new(Act.PrepareListing),
        ["GET /figures/{key}"] = new(Act.SeeCases),
        ["GET /files/{id:guid}"] = new(Act.SeeCases, Names.File),
        ["GET /import"] = new(Act.ImportLedger),
        ["POST /import"] = new(Act.ImportLedger),
        ["GET /import/{id:length(32)}"] = new(Act.ImportLedger, Names.Upload),
        ["POST /import/{id:length(32)} Confirm"] = new(Act.ImportLedger, Names.Upload),
        ["POST /import/{id:length(32)} Tick"] = new(Act.ImportLedger, Names.Upload),
        // What is not there is cancelled already; another's stays, as its owner's confirmation below shows.
        ["POST /import/{id:length(32)} Cancel"] = new(Act.ImportLedger),
        ["GET /liaison"] = new(Act.AssignLiaison),
        ["POST /liaison"] = new(Act.AssignLiaison),
        ["GET /petitions"] = new(Act.KeepVillage),
        ["POST /petitions"] = new(Act.KeepVillage),
        ["GET /departments"] = new(Act.AssignLiaison),
        ["POST /departments"] = new(Act.AssignLiaison),
        ["GET /log"] = new(Act.LogProgress),
        ["POST /log"] = new(Act.LogProgress),
        ["POST /log Phrase"] = new(Act.LogProgress),
        ["POST /log Village"] = new(Act.LogProgress),
        ["GET /cases/{id:guid}/log"] = new(Act.LogProgress, Names.Case),
        ["POST /cases/{id:guid}/log"] = new(Act.LogProgress, Names.Case),
        ["POST /cases/{id:guid}/log Phrase"] = new(Act.LogProgress, Names.Case),
        ["POST /cases/{id:guid}/log Village"] = new(Act.LogProgress, Names.Case),
        ["GET /cases/{id:guid}/entries/{record:guid}/withdraw"] = new(Act.LogProgress, Names.Entry),
        ["POST /cases/{id:guid}/entries/{record:guid}/withdraw"] = new(Act.LogProgress, Names.Entry),
        ["GET /presence"] = new(Act.SeeCases),
        ["GET /presence/teams"] = new(Act.WriteTeamDays),
        ["POST /presence/teams"] = new(Act.WriteTeamDays),
        ["GET /cases/{id:guid}/presence"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/{id:guid}/presence/month"] = new(Act.WriteTeamDays, Names.Case),
        ["POST /cases/{id:guid}/presence/month"] = new(Act.WriteTeamDays, Names.Case),
        ["GET /verification"] = new(Act.VerifyCases),
        ["GET /acceptance/consolidation"] = new(Act.AssignInspectors),
        ["GET /cases/{id:guid}/verdict/print"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/{id:guid}/application"] = new(Act.SeeCases, Names.Case),
        ["POST /cases/{id:guid}/application"] = new(Act.AssessVillage, Names.Case) { PageAct = Act.SeeCases },
        ["GET /cases/{id:guid}/inspection"] = new(Act.AssignInspectors, Names.Case),
        ["POST /cases/{id:guid}/inspection"] = new(Act.AssignInspectors, Names.Case),
        ["GET /cases/{id:guid}/inspection/sheet/{of?}"] = new(Act.AssignInspectors, Names.Case),
        ["POST /cases/{id:guid}/inspection/sheet/{of?}"] = new(Act.AssignInspectors, Names.Case),
        ["GET /cases/{id:guid}/inspection/print"] = new(Act.AssignInspectors, Names.Case),
        ["GET /acceptance"] = new(Act.AssignInspectors),
        ["GET /manual"] = Door.SignedIn,
        ["GET /manual/relief"] = Door.SignedIn,
        ["GET /problems"] = new(Act.SeeCases),
        ["GET /cases/{id:guid}/plan"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/{id:guid}/plan/adopt"] = new(Act.AdoptPlan, Names.Case),
        ["POST /cases/{id:guid}/plan/adopt"] = new(Act.AdoptPlan, Names.Case),
        ["GET /cases/{id:guid}/plan/{record:guid}/withdraw"] = new(Act.AdoptPlan, Names.Plan),
        ["POST /cases/{id:guid}/plan/{record:guid}/withdraw"] = new(Act.AdoptPlan, Names.Plan),
        ["GET /cases/{id:guid}/records/{kind}/add"] = new(Act.KeepVillage, Names.Case) { PageAct = Act.SeeCases },
        ["POST /cases/{id:guid}/records/{kind}/add"] = new(Act.KeepVillage, Names.Case) { PageAct = Act.SeeCases },
        ["GET /cases/{id:guid}/records/{kind}/{record:guid}"] = new(Act.SeeCases, Names.Record),
        ["GET /cases/{id:guid}/records/{kind}/{record:guid}/correct"] = new(Act.CorrectVillage, Names.Record) { PageAct = Act.SeeCases },
        ["POST /cases/{id:guid}/records/{kind}/{record:guid}/correct"] = new(Act.CorrectVillage, Names.Record) { PageAct = Act.SeeCases },
        ["POST /cases/{id:guid}/records/{kind}/{record:guid}/correct Merge"] = new(Act.CorrectVillage, Names.Record) { PageAct = Act.SeeCases },
        ["GET /cases/{id:guid}/records/{kind}/{record:guid}/withdraw"] = new(Act.CorrectVillage, Names.Record) { PageAct = Act.SeeCases },
        ["POST /cases/{id:guid}/records/{kind}/{record:guid}/withdraw"] = new(Act.CorrectVillage, Names.Record) { PageAct = Act.SeeCases },
        ["GET /cases/{id:guid}/dossier"] = new(Act.SeeCases, Names.Case),
        ["GET /cases/{id:guid}/situation"] = new(Act.SeeCases, Names.Case),
        ["POST /cases/{id:guid}/situation"] = new(Act.KeepVillage, Names.Case) { PageAct = Act.SeeCases },
        ["GET /campaigns/new"] = new(Act.ChangeCampaign),
        ["POST /campaigns/new"] = new(Act.ChangeCampaign),
        ["GET /rules"] = new(Act.SeeRules),
        ["GET /rules/index"] = new(Act.SeeRules),
        ["GET /rules/{id:guid}/milestones"] = new(Act.ChangeCampaign, Names.Campaign),
        ["POST /rules/{id:guid}/milestones"] = new(Act.ChangeCampaign, Names.Campaign),
        ["GET /rules/{id:guid}/thresholds"] = new(Act.ChangeCampaign, Names.Campaign),
        ["POST /rules/{id:guid}/thresholds"] = new(Act.ChangeCampaign, Names.Campaign),
        ["GET /rules/{id:guid}/roles"] = new(Act.ChangeCampaign, Names.Campaign),
        ["POST /rules/{id:guid}/roles"] = new(Act.ChangeCampaign, Names.Campaign),
        ["GET /rules/{id:guid}/criteria"] = new(Act.DraftCriteria, Names.Campaign),
        ["POST /rules/{id:guid}/criteria"] = new(Act.DraftCriteria, Names.Campaign),
        ["POST /rules/{id:guid}/criteria Enact"] = new(Act.ChangeCampaign, Names.Campaign) { PageAct = Act.DraftCriteria },
        ["POST /rules/{id:guid}/criteria Drop"] = new(Act.DraftCriteria, Names.Campaign),
        ["GET /rules/{id:guid}/criteria/{number:int}"] = new(Act.SeeRules, Names.Campaign),
        ["GET /rules/{id:guid}/identification"] = new(Act.DraftCriteria, Names.Campaign),
        ["POST /rules/{id:guid}/identification"] = new(Act.DraftCriteria, Names.Campaign),
        ["POST /rules/{id:guid}/identification Enact"] = new(Act.ChangeCampaign, Names.Campaign) { PageAct = Act.DraftCriteria },
        ["POST /rules/{id:guid}/identification Drop"] = new(Act.DraftCriteria, Names.Campaign),
        ["GET /screening"] = new(Act.SeeScreening),
        ["POST /screening Open"] = new(Act.ReviewScreening) { PageAct = Act.SeeScreening },
        ["POST /screening Review"] = new(Act.ReviewScreening) { PageAct = Act.SeeScreening },
        ["POST /screening Submit"] = new(Act.ReviewScreening) { PageAct = Act.SeeScreening },
        ["POST /screening Return"] = new(Act.ApproveScreening) { PageAct = Act.SeeScreening },
        ["POST /screening Approve"] = new(Act.ApproveScreening) { PageAct = Act.SeeScreening },
        ["GET /screening/{id:guid}/{code}"] = new(Act.ScreenVillages, Names.Campaign),
        ["POST /screening/{id:guid}/{code}"] = new(Act.ScreenVillages, Names.Campaign),
        ["GET /screening/{id:guid}/{code}/joint"] = new(Act.ReviewScreening, Names.Campaign),
        ["POST /screening/{id:guid}/{code}/joint"] = new(Act.ReviewScreening, Names.Campaign),
        ["GET /rules/{id:guid}/words"] = new(Act.ChangeCampaign, Names.Campaign),
        ["POST /rules/{id:guid}/words"] = new(Act.ChangeCampaign, Names.Campaign),
    };

    [Fact]
    public async Task Every_door_opens_to_whom_the_table_says_and_to_nobody_else()
    {
        var handlers = await Handler.AllAsync(App.Services);
        string[] unknown = [.. handlers.Select(h => h.Key).Except(Doors.Keys), .. Doors.Keys.Except(handlers.Select(h => h.Key))];
        Assert.True(unknown.Length == 0, string.Join('\n', unknown));

        var estate = await Estate.MakeAsync(App);
        List<string> faults = [];
        var checks = 0;
        foreach (var handler in handlers.Where(h => h.Key != Handler.Assets))
        {
            var door = Doors[handler.Key];
            foreach (var (who, browser) in estate.Browsers)
            {
                foreach (var isOwn in door.Names is Names.Nothing ? [true] : new[] { true, false })
                {
                    foreach (var hasToken in handler.Method is "POST" ? new[] { true, false } : [true])
                    {
                        using var answer = await estate.KnockAsync(browser, handler, door.Names, who, isOwn, hasToken, Ct);
                        checks++;
                        var expected = Expected(handler, door, who, isOwn, hasToken);
                        if (!expected.Contains(answer.StatusCode) || IsToSignIn(answer) != (who is null && !door.IsOpen && !IsApi(handler)))
                        {
                            var caller = $"{who?.ToString() ?? "nobody"}{(isOwn ? "" : ", not own")}{(hasToken ? "" : ", no token")}";
                            faults.Add($"{handler.Key} as {caller}: {(int)answer.StatusCode} {answer.Headers.Location}");
                        }
                    }
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Counted.Say($"authorization checks on {App.Provider}", checks);
        Assert.True(checks > 800, $"only {checks} checks");
    }

    private static HttpStatusCode[] Expected(Handler handler, Door door, Role? who, bool isOwn, bool hasToken)
    {
        if (who is not { } role)
        {
            return door.IsOpen ? OpenTo(handler, hasToken) : IsApi(handler) ? [HttpStatusCode.Unauthorized] : [HttpStatusCode.Redirect];
        }

        if (door.PageAct is { } opens ? !role.May(opens) : !door.Admits(role))
        {
            return [HttpStatusCode.Forbidden];
        }

        if (!hasToken && handler.Key is not TypedForm)
        {
            return [HttpStatusCode.BadRequest];
        }

        if (!isOwn || !Estate.Reaches(role, door.Names))
        {
            return [HttpStatusCode.NotFound];
        }

        if (!door.Admits(role))
        {
            return [HttpStatusCode.Forbidden];
        }

        return door.IsOpen ? OpenTo(handler, hasToken) : handler.Key is "POST /log" or "POST /log Phrase" or "POST /log Village"
            ? [HttpStatusCode.NotFound]
            : [HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict];
    }

    // Wrong names and passwords are a bad request; the page of an error has the status of the error.
    private static HttpStatusCode[] OpenTo(Handler handler, bool hasToken) =>
        !hasToken && handler.Key is not TypedForm ? [HttpStatusCode.BadRequest] : handler.Key switch
        {
            "GET /errors/{status:int}" => [HttpStatusCode.NotFound],
            "POST /account/sign-in" => [HttpStatusCode.BadRequest],
            TypedForm or "GET /account/typed" or "GET /account/sign-out" or "POST /account/sign-out" => [HttpStatusCode.Redirect],
            _ => [HttpStatusCode.OK, HttpStatusCode.Redirect],
        };

    private static bool IsApi(Handler handler) => handler.Route.StartsWith("/api", StringComparison.Ordinal);

    private static bool IsToSignIn(HttpResponseMessage answer) =>
        answer.Headers.Location?.OriginalString.Contains("/account/sign-in?ReturnUrl", StringComparison.OrdinalIgnoreCase) is true;
}
