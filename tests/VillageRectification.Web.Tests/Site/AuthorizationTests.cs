using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// The authorization matrix: every endpoint and handler that the program has × every role × what lies in its scope and what does not ×
/// signed out × without the form's token. A way in that the table lacks fails the test. What a role may is asked of no database: each pair of door
/// and role is tried on one engine, so that either meets every door and every role.
/// </summary>
public abstract partial class AuthorizationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : AuthorizationTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AuthorizationTests(app), IClassFixture<PostgresApp>;

    /// <summary>It shows what it is sent and does nothing, so it needs no token; of an empty form it makes a way to sign in.</summary>
    private const string TypedForm = "POST /account/typed";

    [Fact]
    public async Task Every_door_opens_to_whom_the_table_says_and_to_nobody_else()
    {
        var handlers = await Handler.AllAsync(App.Services);
        string[] unknown = [.. handlers.Select(h => h.Key).Except(Doors.Keys), .. Doors.Keys.Except(handlers.Select(h => h.Key))];
        Assert.True(unknown.Length == 0, string.Join('\n', unknown));

        var estate = await Estate.MakeAsync(App);
        List<string> faults = [];
        var checks = 0;
        foreach (var (turn, handler) in handlers.Where(h => h.Key != Handler.Assets).Index())
        {
            var door = Doors[handler.Key];
            foreach (var (who, browser) in estate.Browsers.Where((_, i) => (i + turn) % 2 == (App.Provider is DatabaseProvider.Sqlite ? 0 : 1)))
            {
                foreach (var isOwn in door.Names is Names.Nothing ? [true] : new[] { true, false })
                {
                    // What lacks its token is refused before anybody asks whose it is.
                    foreach (var hasToken in handler.Method is "POST" && isOwn ? new[] { true, false } : [true])
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
        Assert.True(checks > 1200, $"only {checks} checks");
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
