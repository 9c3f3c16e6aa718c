using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Readings that are kept: never older than the records, and narrowed in memory to what the database would have shown.</summary>
public abstract class KeptReadingsTests(App app) : AppTests(app)
{
    private static int _counties = 460000;

    public sealed class OnSqlite(SqliteApp app) : KeptReadingsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : KeptReadingsTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task What_one_instance_saves_the_next_request_to_another_shows()
    {
        await using var other = App.WithWebHostBuilder(_ => { });
        var county = await County.CreateAsync(App);
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code);
        using var here = await App.SignInAsync(name);
        using var there = other.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(there, "/account/sign-in");
        await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));

        for (var villages = 0; villages < 4; villages++)
        {
            Assert.Equal((villages, villages), (await CasesAsync(here, county), await CasesAsync(there, county)));
            await county.AddVillageAsync($"10120{villages}", $"{villages}村");
        }
    }

    [Fact]
    public async Task A_villages_page_shows_what_another_instance_has_just_saved()
    {
        await using var other = App.WithWebHostBuilder(_ => { });
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code);
        using var there = other.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(there, "/account/sign-in");
        await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password));

        foreach (var text in new[] { "修通了村路", "清理了集体资金" })
        {
            Assert.DoesNotContain(text, await there.GetStringAsync($"/cases/{@case.Id}", Ct), StringComparison.Ordinal);
            await App.WithDbAsync(async db =>
            {
                db.AddRange(@case.Log(new(App.Today, text, null, null, []), App.Today, county.Campaign));
                await db.SaveChangesAsync(Ct);
            });
            Assert.Contains(text, await there.GetStringAsync($"/cases/{@case.Id}", Ct), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_villages_page_is_kept_for_no_other_reach_and_no_longer_than_until_the_next_save()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        using var department = await App.SignInAsNewAsync(Role.Dept, county.Code);
        using var township = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        using var neighbour = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        var address = $"/cases/{@case.Id}";
        Assert.Contains("孔庄村", await department.GetStringAsync(address, Ct), StringComparison.Ordinal);
        Assert.Contains("孔庄村", await township.GetStringAsync(address, Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(address, Ct)).StatusCode);

        await App.WithDbAsync(async db =>
        {
            (await db.Divisions.SingleAsync(d => d.Code == @case.DivisionCode, Ct)).Rename("新庄村");
            db.Add(new Diagnosis(await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct), App.Today, "账目不清", "镇党委书记"));
            await db.SaveChangesAsync(Ct);
        });

        foreach (var reader in new[] { department, township })
        {
            var page = await reader.GetStringAsync(address, Ct);
            Assert.Contains("新庄村", page, StringComparison.Ordinal);
            Assert.DoesNotContain("孔庄村", page, StringComparison.Ordinal);
            Assert.Contains("账目不清", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Narrowed_in_memory_they_are_what_the_filter_of_the_database_shows(int seed)
    {
        var county = $"{Interlocked.Increment(ref _counties)}";
        var history = new RandomHistory(seed, cases: 15, county);
        await SaveAsync(history);
        await App.WithDbAsync(async db =>
        {
            foreach (var township in history.Cases.Select(c => DivisionCode.Parse(c.DivisionCode).Township).Distinct())
            {
                db.Add(new ResponsibilityHolder(history.Campaign, township, history.Campaign.Start, HolderPost.Secretary, $"书记{township.Value[8]}"));
            }

            await db.SaveChangesAsync(Ct);
        });
        await SaveAsync(new(seed + 50, cases: 4, $"{Interlocked.Increment(ref _counties)}"));
        var (random, asOf) = (new Random(seed), history.Campaign.Start.AddDays(45));
        foreach (var scope in Enumerable.Range(0, 40).Select(_ => Scope(random, history)).Append(AccessScope.Nothing).Append(AccessScope.Everything))
        {
            var caller = new Caller(Guid.CreateVersion7(), scope);
            var filtered = await App.WithDbAsync(db => db.FigureSetAsync(history.Campaign.Id, asOf, Ct), caller);

            var kept = await ReadAsync(history, asOf, revision: 7, caller);

            Assert.Equal(filtered?.Readings.Select(r => JsonSerializer.Serialize(r)), kept?.Readings.Select(r => JsonSerializer.Serialize(r)));
            Assert.Equal(filtered?.Counted.Count, kept?.Counted.Count);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task How_far_villages_had_come_a_month_ago_are_the_figures_of_that_day(int seed)
    {
        var county = $"{Interlocked.Increment(ref _counties)}";
        var history = new RandomHistory(seed, cases: 25, county).Continued();
        await SaveAsync(history);
        await SaveAsync(new(seed + 50, cases: 4, county));
        var random = new Random(seed);
        HashSet<(long?, long?, long?, long?)> seen = [];
        for (var asOf = history.Campaign.Start.AddDays(27); asOf <= history.Edge.AddDays(35); asOf = asOf.AddDays(3))
        {
            foreach (var scope in new[] { Scope(random, history), AccessScope.Prefix(county) })
            {
                var caller = new Caller(Guid.CreateVersion7(), scope);
                if (await ReadAsync(history, asOf, revision: 7, caller) is not { } figures)
                {
                    continue;
                }

                var then = (await ReadAsync(history, Month.Before(asOf), revision: 7, caller))!;
                EarlierReading[] earlier = [.. figures.Readings.Select(r => r.MonthAgo).OfType<EarlierReading>()];

                long?[] expected = [.. new[] { FigureName.Cases, FigureName.Applied, FigureName.Passed, FigureName.Failed }.Select(then.Value)];
                Assert.Equal(
                    expected,
                    [
                        earlier.Length, earlier.Count(e => e.IsApplied), earlier.Count(e => e.Outcome is CaseOutcome.Passed),
                        earlier.Count(e => e.Outcome is CaseOutcome.Failed),
                    ]);
                seen.Add((expected[0], expected[1], expected[2], expected[3]));
            }
        }

        Assert.InRange(seen.Count, 10, int.MaxValue);
        Assert.Contains(seen, s => s.Item3 > 0 && s.Item4 > 0);
    }

    [Fact]
    public async Task Who_asks_at_the_same_time_gets_the_work_of_one()
    {
        var history = new RandomHistory(3, cases: 30, $"{Interlocked.Increment(ref _counties)}");
        await SaveAsync(history);

        var sets = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => ReadAsync(history, App.Today, revision: 7)));

        Assert.All(sets, s => Assert.Same(sets[0], s));
        Assert.Same(sets[0], await ReadAsync(history, App.Today, revision: 7));
    }

    [Fact]
    public async Task Another_revision_another_day_and_what_was_known_when_are_read_anew()
    {
        var history = new RandomHistory(4, cases: 3, $"{Interlocked.Increment(ref _counties)}");
        await SaveAsync(history);
        var first = await ReadAsync(history, App.Today, revision: 7);

        Assert.NotSame(first, await ReadAsync(history, App.Today.AddDays(-1), revision: 7));
        Assert.NotSame(first, await KnownAsync(history, TimeProvider.System.GetUtcNow().UtcDateTime));
        Assert.Same(first, await ReadAsync(history, App.Today, revision: 7));
        var second = await ReadAsync(history, App.Today, revision: 8);
        Assert.NotSame(first, second);
        // A request that read its revision earlier does not get what came later under its number, nor take the later one's place for long.
        Assert.NotSame(second, await ReadAsync(history, App.Today, revision: 7));
        Assert.NotNull(await ReadAsync(history, App.Today, revision: 8));
    }

    [Fact]
    public async Task A_campaign_that_is_not_there_has_no_figures() =>
        Assert.Null(await InScopeAsync(f => f.OfAsync(Guid.CreateVersion7(), 7, App.Today, Ct)));

    private static AccessScope Scope(Random random, RandomHistory history)
    {
        string Some() => history.Cases[random.Next(history.Cases.Count)].DivisionCode;
        return random.Next(3) == 0
            ? AccessScope.Villages(Enumerable.Range(0, random.Next(4)).Select(_ => Some()))
            : AccessScope.Prefix(Some()[..(2 + random.Next(11))]);
    }

    private static async Task<int> CasesAsync(HttpClient browser, County county) =>
        (int)JsonNode.Parse(await browser.GetStringAsync($"/api/campaigns/{county.Campaign.Id}/figures", Ct))!["cases"]!;

    private Task SaveAsync(RandomHistory history) => App.WithDbAsync(async db =>
    {
        db.AddRange(history.Campaign, history.Earlier, history.EarlierCase);
        db.AddRange(history.Cases);
        db.AddRange(history.Facts);
        await db.SaveChangesAsync(Ct);
    });

    private Task<FigureSet?> ReadAsync(RandomHistory history, DateOnly day, long revision, Caller? caller = null) =>
        InScopeAsync(f => f.OfAsync(history.Campaign.Id, revision, day, Ct), caller);

    private Task<FigureSet?> KnownAsync(RandomHistory history, DateTime knownAt) =>
        InScopeAsync(f => f.OfAsync(history.Campaign.Id, 7, App.Today, knownAt, null, null, Ct));

    private async Task<T> InScopeAsync<T>(Func<CampaignFigures, Task<T>> read, Caller? caller = null)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(caller ?? Caller.CommandLine);
        return await read(scope.ServiceProvider.GetRequiredService<CampaignFigures>());
    }
}
