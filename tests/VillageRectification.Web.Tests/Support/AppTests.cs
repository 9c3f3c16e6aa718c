namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// Base of every test that needs the database. Derive the two engines as nested classes:
/// <c>public sealed class OnSqlite(SqliteApp app) : XTests(app), IClassFixture&lt;SqliteApp&gt;;</c> and the same for PostgreSQL.
/// </summary>
public abstract class AppTests
{
    protected AppTests(App app)
    {
        Assert.SkipUnless(app.MissingReason is null, app.MissingReason ?? "");
        App = app;
    }

    protected App App { get; }

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;
}
