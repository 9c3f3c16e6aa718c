namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// Base of every test that needs the database. Derive the two engines as nested classes:
/// <c>public sealed class OnSqlite(SharedSqlite shared) : XTests(shared.App), IClassFixture&lt;SharedSqlite&gt;;</c> and the same for PostgreSQL.
/// Each test makes its own county and accounts, so that it need not know of the others that use the same program meanwhile. A class that
/// stops the database, counts what the program does or looks at what belongs to no county takes a <see cref="SqliteApp"/> of its own instead.
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
