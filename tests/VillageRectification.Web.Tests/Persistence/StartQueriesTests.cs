using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>What a start asks past EF.</summary>
public abstract class StartQueriesTests(App app) : AppTests(app)
{
    private StartQueries Start => App.Services.GetRequiredService<StartQueries>();

    public sealed class OnSqlite(SqliteApp app) : StartQueriesTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : StartQueriesTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_database_that_lacks_a_migration_is_not_up_to_date()
    {
        Assert.True(await Start.IsUpToDateAsync(Ct));
        await App.WithDbAsync(async db =>
        {
            var last = db.Database.GetMigrations().Last();
            await db.Database.ExecuteSqlAsync($"UPDATE \"__EFMigrationsHistory\" SET migration_id = {last + "x"} WHERE migration_id = {last}", Ct);
            Assert.False(await Start.IsUpToDateAsync(Ct));
            await db.Database.ExecuteSqlAsync($"UPDATE \"__EFMigrationsHistory\" SET migration_id = {last} WHERE migration_id = {last + "x"}", Ct);
        });
        Assert.True(await Start.IsUpToDateAsync(Ct));
    }

    [Fact]
    public async Task Accounts_are_found_by_their_normalised_names()
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, "370830");
        Assert.True(await Start.AreAnyAsync(["NOBODY", name.ToUpperInvariant()], Ct));
        Assert.False(await Start.AreAnyAsync(["NOBODY"], Ct));
    }
}
