using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence;

/// <summary>
/// What each start asks, sent past EF: its model, which the first page does not need, takes as long to build as all the rest of a start.
/// </summary>
/// <param name="context">The context whose migrations are meant.</param>
public sealed class StartQueries(DbDataSource database, Type context, TimeSpan patience)
{
    /// <summary>
    /// Whether the database has all migrations of this program and its own account, so that <see cref="DatabaseMigration"/> would do nothing. False where the
    /// answer is not to be had, whatever the reason: then the migration looks, and says what is wrong.
    /// </summary>
    public async Task<bool> IsUpToDateAsync(CancellationToken ct)
    {
        if (database.ConnectionString is var text && context == typeof(SqliteDbContext) && !File.Exists(new SqliteConnectionStringBuilder(text).DataSource))
        {
            // Opening it would make it.
            return false;
        }

        try
        {
            var applied = await AskAsync("SELECT migration_id FROM \"__EFMigrationsHistory\"", [], ct);
            return !Migrations().Except(applied).Any() && await HasOwnAccountAsync(ct) && await IsOpenToReadersAsync(ct);
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>Whether any account has one of these names.</summary>
    /// <param name="names">Normalised.</param>
    public async Task<bool> AreAnyAsync(IReadOnlyCollection<string> names, CancellationToken ct)
    {
        var list = string.Join(", ", names.Select((_, i) => $"@p{i}"));
        return (await AskAsync($"SELECT normalized_user_name FROM accounts WHERE normalized_user_name IN ({list})", names, ct)).Count > 0;
    }

    /// <summary>Whether an administrator could sign in.</summary>
    public async Task<bool> HasAdministratorAsync(CancellationToken ct) => (await AskAsync(
        "SELECT normalized_user_name FROM accounts WHERE role = @p0 AND NOT is_built_in AND NOT is_disabled", [nameof(Role.Admin)], ct)).Count > 0;

    private async Task<bool> HasOwnAccountAsync(CancellationToken ct) =>
        (await AskAsync("SELECT normalized_user_name FROM accounts WHERE is_built_in", [], ct)).Count > 0;

    // The mode of a SQLite file is set by EF's first opening (SqliteOpening).
    private async Task<bool> IsOpenToReadersAsync(CancellationToken ct) =>
        context != typeof(SqliteDbContext) || await AskAsync("PRAGMA journal_mode", [], ct) is ["wal"];

    private IEnumerable<string> Migrations() =>
        from type in context.Assembly.GetTypes()
        where type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context
        let migration = type.GetCustomAttribute<MigrationAttribute>()
        where migration is not null
        select migration.Id;

    private async Task<List<string>> AskAsync(string sql, IReadOnlyCollection<string> values, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = (int)patience.TotalSeconds;
        foreach (var value in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{command.Parameters.Count}", value);
            command.Parameters.Add(parameter);
        }

        await using var rows = await command.ExecuteReaderAsync(ct);
        List<string> found = [];
        while (await rows.ReadAsync(ct))
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}
