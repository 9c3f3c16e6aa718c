using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Readings by grouped queries against a naive replay of the same facts, with voided rows, successors and other campaigns lying around.</summary>
public abstract class ReadingsTests(App app) : AppTests(app)
{
    private static int _counties = 450000;

    public sealed class OnSqlite(SqliteApp app) : ReadingsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ReadingsTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData(1)]
    public async Task Queries_read_what_a_replay_reads(int seed)
    {
        var county = $"{Interlocked.Increment(ref _counties)}";
        var history = new RandomHistory(seed, cases: 12, county).Continued();
        await SaveAsync(new(seed + 100, cases: 5, county));
        await SaveAsync(new(seed + 200, cases: 5, $"{Interlocked.Increment(ref _counties)}"));
        await SaveAsync(history);
        DateTime[] instants = [await NowAsync(), await AmendAsync(history), await AmendAsync(history)];
        var facts = await FactsAsync();
        Assert.Contains(facts, f => f.VoidedAt is not null && history.Cases.Any(c => c.Id == f.CaseId));
        Assert.Contains(facts, f => f.OccurredOn == history.Edge.AddDays(1) && history.Cases.Any(c => c.Id == f.CaseId));

        foreach (var asOf in Enumerable.Range(0, 8).Select(d => history.Campaign.Start.AddDays(d * 9)))
        {
            foreach (var knownAt in instants.Select(i => (DateTime?)i).Prepend(null))
            {
                var known = facts.Where(f => knownAt is null ? f.VoidedAt is null : f.RecordedAt <= knownAt && (f.VoidedAt is null || f.VoidedAt > knownAt));
                var replay = new NaiveReplay(history.Campaign, asOf, known)
                {
                    Earlier =
                    [
                        .. known.OfType<StandingChange>()
                            .Where(s => s.CaseId == history.EarlierCase.Id && s.Standing is Standing.Active && s.OccurredOn <= asOf)
                            .OrderBy(s => s.OccurredOn).Take(1).Select(s => (s.DivisionCode, s.OccurredOn.Year)),
                    ],
                };

                var read = (await App.WithDbAsync(db => db.FigureSetAsync(history.Campaign.Id, asOf, Ct, knownAt)))!;

                Assert.Equal(Texts(replay.Readings(history.Cases)), Texts(read.Readings));
                Assert.Equal((replay.Frame.Campaign, asOf), (read.Frame.Campaign, read.Frame.AsOf));
                Assert.Equal(replay.Frame.Categories, read.Frame.Categories);
                Assert.Equal(replay.Frame.Indicators, read.Frame.Indicators);
                Assert.Equal(replay.Frame.PresenceRules, read.Frame.PresenceRules);
            }
        }
    }

    [Fact]
    public async Task Every_figure_has_its_records_in_any_history()
    {
        var history = new RandomHistory(7, cases: 20, $"{Interlocked.Increment(ref _counties)}").Continued();
        await SaveAsync(history);
        await App.WithDbAsync(async db =>
        {
            var figures = (await db.FigureSetAsync(history.Campaign.Id, history.Campaign.Start.AddDays(45), Ct))!;
            var evidence = await db.EvidenceOfAllAsync(figures, Ct);
            foreach (var figure in figures.Figures.Where(f => f.Proofs.Count > 0 && f.Name is not FigureName.PresenceShort))
            {
                var listed = figures.List(figure).Select(i => i.Case.CaseId).Order().ToList();
                Assert.True(listed.SequenceEqual(evidence[figure.Key].Select(e => e.CaseId).Distinct().Order()), figure.Key);
            }

            var measures = evidence["overdueMeasures"].Count;
            Assert.Equal(figures.Value(FigureName.OverdueMeasures), measures);
            Assert.Equal(figures.Value(FigureName.OverdueProblems), evidence["overdueProblems"].Count);
            Assert.Equal(figures.Value(FigureName.Petitions), evidence["petitions"].Cast<Evidence.OfPetition>().Sum(p => p.Count));
            Assert.All(figures.Family(FigureName.Indicators), f =>
                Assert.Equal(figures.Value(f), evidence[f.Key].Cast<Evidence.OfQuantity>().Sum(q => q.Thousandths)));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public async Task Readings_take_a_fixed_number_of_commands_whatever_the_size(int cases)
    {
        var history = new RandomHistory(11, cases, $"{Interlocked.Increment(ref _counties)}").Continued();
        await SaveAsync(history);
        var counter = new CommandCounter();
        var access = new CallerAccess();
        access.Become(Caller.CommandLine);
        await using AppDbContext db = App.Provider is DatabaseProvider.Sqlite
            ? new SqliteDbContext(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(App.ConnectionString).AddInterceptors(counter).Options, access)
            : new PostgresDbContext(new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql(App.ConnectionString).AddInterceptors(counter).Options, access);

        var figures = (await db.FigureSetAsync(history.Campaign.Id, history.Campaign.Start.AddDays(40), Ct))!;

        Assert.True(figures.Readings.Count <= cases);
        Assert.Equal(32, counter.Count);
        Assert.Empty(db.ChangeTracker.Entries());
    }

    private Task SaveAsync(RandomHistory history) => App.WithDbAsync(async db =>
    {
        db.AddRange(history.Campaign, history.Earlier, history.EarlierCase);
        db.AddRange(history.Cases);
        db.AddRange(history.Facts);
        await db.SaveChangesAsync(Ct);
    });

    // Voids some facts and corrects others; returns an instant at which this was known and nothing later.
    private async Task<DateTime> AmendAsync(RandomHistory history)
    {
        await Task.Delay(5, Ct);
        await App.WithDbAsync(async db =>
        {
            var ids = history.Cases.Select(c => c.Id).ToList();
            foreach (var fact in (await FactsAsync(db, track: true)).Where(f => f.VoidedAt is null && ids.Contains(f.CaseId) && history.Chance(25)))
            {
                if (Successor(history, fact) is { } right)
                {
                    right.Succeed(fact, "登错");
                    db.Add(right);
                }
                else
                {
                    fact.Void("撤回");
                }
            }

            await db.SaveChangesAsync(Ct);
        });
        return await NowAsync();
    }

    private static CaseFact? Successor(RandomHistory history, CaseFact fact)
    {
        var @case = history.Cases.Single(c => c.Id == fact.CaseId);
        return fact switch
        {
            Problem p => new Problem(@case, p.OccurredOn.AddDays(1), "历史遗留", p.Description) { DueOn = p.DueOn },
            Inspection i => new Inspection(@case, i.OccurredOn.AddDays(-1), InspectionKind.County, InspectionOutcome.BasicallyPassed),
            AcceptanceApplication a => new AcceptanceApplication(@case, a.OccurredOn.AddDays(2)),
            TeamMember m => new TeamMember(@case, m.OccurredOn.AddDays(1), m.Name, TeamRole.ResidentDeputy),
            Baseline => null,
            MassPetition p => new MassPetition(@case, new(p.OccurredOn.Year, p.OccurredOn.Month), p.Count + 1),
            _ => null,
        };
    }

    private async Task<DateTime> NowAsync()
    {
        var latest = (await FactsAsync()).Max(f => f.VoidedAt > f.RecordedAt ? f.VoidedAt.Value : f.RecordedAt);
        await Task.Delay(5, Ct);
        return latest;
    }

    private Task<List<CaseFact>> FactsAsync() => App.WithDbAsync(db => FactsAsync(db, track: false));

    private static async Task<List<CaseFact>> FactsAsync(AppDbContext db, bool track)
    {
        List<CaseFact> all = [];
        await Add(db.StandingChanges);
        await Add(db.LevelChanges);
        await Add(db.TeamDepartures);
        await Add(db.TownshipLeaders);
        await Add(db.EarlierListings);
        await Add(db.Baselines);
        await Add(db.Diagnoses);
        await Add(db.VenueChanges);
        await Add(db.CommitteeMakeUps);
        await Add(db.EconomyChanges);
        await Add(db.ChecklistAnswers);
        await Add(db.Commitments);
        await Add(db.SupportItems);
        await Add(db.DepartmentPlans);
        await Add(db.DepartmentPlanOutcomes);
        await Add(db.CommitteeChanges);
        await Add(db.MembershipGrowths);
        await Add(db.Problems);
        await Add(db.ProblemStatusChanges);
        await Add(db.PlanAdoptions);
        await Add(db.PlanReturns);
        await Add(db.Measures);
        await Add(db.MeasureOutcomes);
        await Add(db.AcceptanceApplications);
        await Add(db.ApplicationWithdrawals);
        await Add(db.InspectionOpenings);
        await Add(db.Inspections);
        await Add(db.TeamMembers);
        await Add(db.PostReleases);
        await Add(db.MassPetitions);
        await Add(db.ProgressEntries);
        await Add(db.IndicatorQuantities);
        await Add(db.PresenceEntries);
        await Add(db.SupervisionVisits);
        await Add(db.Findings);
        await Add(db.FindingRemedies);
        await Add(db.LiaisonAssignments);
        await Add(db.LiaisonEndings);
        await Add(db.PlanReviews);
        await Add(db.MeasureRevisions);
        await Add(db.ProblemExtensions);
        await Add(db.PlanSubmissions);
        await Add(db.MeasureProposals);
        return all;

        async Task Add<T>(DbSet<T> facts)
            where T : CaseFact
        {
            var rows = facts.IgnoreQueryFilters([AppDbContext.LiveFilter]);
            all.AddRange(await (track ? rows : rows.AsNoTracking()).ToListAsync(Ct));
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<CaseReading> readings) => readings.Select(r => JsonSerializer.Serialize(r with
    {
        Indicators = Sorted(r.Indicators),
        Presence = [.. r.Presence.OrderBy(p => p.Capacity).Select(p => p with { WeekDays = Sorted(p.WeekDays) })],
    }));

    private static Dictionary<TKey, TValue> Sorted<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map)
        where TKey : notnull => map.OrderBy(m => m.Key).ToDictionary();
}
