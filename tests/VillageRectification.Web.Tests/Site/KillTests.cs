using Microsoft.Extensions.Logging.Abstractions;
using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Program and server are killed under writers: what was acknowledged is stored, once, and nothing else is.</summary>
public abstract class KillTests : IDisposable
{
    private const int Writers = 4;
    private const int Rounds = 2;

    /// <summary>How many records are acknowledged before the next blow.</summary>
    private const int Between = 8;

    // So that a hang ends; nothing is measured by it.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vr-kill-");

    public sealed class OnSqlite : KillTests
    {
        protected override DatabaseProvider Provider => DatabaseProvider.Sqlite;

        protected override Task<string> DatabaseAsync() => Task.FromResult($"Data Source={Path.Combine(Folder, "kill.db")}");
    }

    public sealed class OnPostgres(DurablePostgres postgres) : KillTests, IClassFixture<DurablePostgres>
    {
        protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

        protected override async Task<string> DatabaseAsync()
        {
            var missing = await postgres.Server.MissingReason();
            Assert.SkipUnless(missing is null, missing ?? "");
            return await postgres.Server.CreateEmptyDatabaseAsync("kill");
        }

        /// <summary>A process of the server that serves a writer dies; the server ends all others and recovers from its log.</summary>
        protected override async Task<int> KillServerAsync(string connection)
        {
            if (!postgres.Server.IsLocal)
            {
                return 0;
            }

            // Of this test no connection is kept that would die with the others.
            var serving = await Contexts.WithAsync(Provider, connection + ";Pooling=false", TimeProvider.System, db => db.Database.SqlQuery<int>(
                $"""
                SELECT pid AS "Value" FROM pg_stat_activity
                WHERE backend_type = 'client backend' AND datname = current_database() AND pid <> pg_backend_pid()
                """).ToListAsync(Ct));
            Process.GetProcessById(serving[0]).Kill();
            return 1;
        }
    }

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected abstract DatabaseProvider Provider { get; }

    protected string Folder => _folder.FullName;

    [Fact]
    public async Task What_was_acknowledged_is_stored_once_and_nothing_else_is()
    {
        var connection = await DatabaseAsync();
        var writing = new KillWriters($"/cases/{await FillAsync(connection)}/log");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        stop.CancelAfter(Longest);
        var writers = Enumerable.Range(0, Writers).Select(w => writing.WriteAsync($"{w}", stop.Token)).ToArray();
        var kills = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var program = await RunningProgram.StartAsync(Provider, connection, Folder, stop.Token);
            writing.Address = program.Address;
            await writing.UntilAsync(Between, stop.Token);
            kills += await KillServerAsync(connection);
            await writing.UntilAsync(Between, stop.Token);
            await program.KillAsync(stop.Token);
            kills++;
        }

        // It comes up again and writes, whatever was left behind.
        using var last = await RunningProgram.StartAsync(Provider, connection, Folder, stop.Token);
        writing.Address = last.Address;
        await writing.UntilAsync(Between, stop.Token);
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        var stored = await Contexts.WithAsync(
            Provider, connection + ";Pooling=false", TimeProvider.System, db => db.ProgressEntries.Select(e => e.Text).ToListAsync(Ct));

        Counted.Say($"Kills under writers on {Provider}", kills);
        Counted.Say($"Records acknowledged under kills on {Provider}", writing.Acknowledged.Count);
        Assert.Empty(writing.Acknowledged.Except(stored));
        Assert.Empty(stored.Except(writing.Sent));
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Equal(0, writing.LostSessions);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract Task<string> DatabaseAsync();

    /// <returns>How many processes of the server were killed.</returns>
    protected virtual Task<int> KillServerAsync(string connection) => Task.FromResult(0);

    private Task<Guid> FillAsync(string connection) => Contexts.WithAsync(Provider, connection + ";Pooling=false", TimeProvider.System, async db =>
    {
        await db.MigrateAppDatabaseAsync(Path.Combine(Folder, "migration.lock"), TimeProvider.System, NullLogger.Instance, Ct);
        var village = DivisionCode.Parse("370830112216");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var campaign = new Campaign(village.County, "汶上县", "集中整顿", today.AddDays(-100), today.AddDays(100));
        var @case = new RectificationCase(campaign, village);
        var account = new Account(KillWriters.Name, "刘楼镇", Role.Town) { NormalizedUserName = KillWriters.Name.ToUpperInvariant(), SecurityStamp = "stamp" };
        account.Assign(Role.Town, village.County, [], null);
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, KillWriters.Password);
        db.AddRange(campaign, @case, @case.Registered(campaign.Start), new Division(village, "徐牛村"), new Division(village.Township, "刘楼镇"), account);
        await db.SaveChangesAsync(Ct);
        return @case.Id;
    });
}
