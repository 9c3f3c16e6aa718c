using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// The readings of whole counties, computed once for a campaign, a day and a revision, and the records of single villages, read once likewise,
/// kept in memory while they are asked for.
/// </summary>
public sealed class KeptReadings(IServiceScopeFactory scopes) : IDisposable
{
    /// <summary>Cases of all that is kept together; a case takes some kilobytes.</summary>
    public const int MostCases = 50_000;

    // So many facts of a village take as much as its reading.
    private const int FactsOfACase = 20;

    private readonly KeptByState<long> _kept = new(MostCases);
    private readonly ConcurrentDictionary<(Key, long), Lazy<Task<object?>>> _underWay = new();

    /// <summary>Of every case, whoever asks; null when there is no such campaign.</summary>
    internal Task<FigureSet?> OfAsync(Guid campaignId, DateOnly asOf, long revision, CancellationToken ct) =>
        OfAsync(new Key(typeof(FigureSet), campaignId, asOf), revision, (db, access, key) => FiguresAsync(db, access, key), f => f.Readings.Count, ct);

    /// <summary>The same as it was known at an instant that somebody chose, computed anew each time: any reader may choose one.</summary>
    /// <param name="knownAt">UTC.</param>
    internal Task<FigureSet?> KnownAnewAsync(Guid campaignId, DateOnly asOf, DateTime knownAt, CancellationToken ct)
    {
        var key = new Key(typeof(FigureSet), campaignId, asOf);
        return Task.Run(() => AloneAsync(key, (db, access, k) => FiguresAsync(db, access, k, knownAt)), CancellationToken.None).WaitAsync(ct);
    }

    /// <summary>The same as it was known at the instant of an issue or of a draft's saving.</summary>
    /// <param name="knownAt">UTC.</param>
    internal Task<FigureSet?> KnownAsync(Guid campaignId, DateOnly asOf, long revision, DateTime knownAt, CancellationToken ct) =>
        OfAsync(new Key(knownAt, campaignId, asOf), revision, (db, access, key) => FiguresAsync(db, access, key, knownAt), f => f.Readings.Count, ct);

    /// <summary>Of one case, whoever asks.</summary>
    internal async Task<CaseRecords> OfCaseAsync(Guid caseId, DateOnly asOf, long revision, CancellationToken ct) =>
        (await OfAsync(new Key(typeof(CaseRecords), caseId, asOf), revision, RecordsAsync, records => records.Facts.Count / FactsOfACase, ct))!;

    /// <summary>Of a campaign, whoever asks.</summary>
    internal async Task<List<TRow>> OfQuestionAsync<TRow>(
        CampaignQuestion<TRow> question, CampaignHead campaign, DateOnly asOf, long revision, CancellationToken ct)
    {
        return (await OfAsync(new Key(question, campaign.Id, asOf), revision, ReadAsync, rows => rows.Count / FactsOfACase, ct))!;

        async Task<List<TRow>?> ReadAsync(AppDbContext db, CallerAccess access, Key key)
        {
            BecomeCounty(access, campaign);
            return await question.ReadAsync(db, campaign, key.AsOf, CancellationToken.None);
        }
    }

    public void Dispose() => _kept.Dispose();

    private static async Task<FigureSet?> FiguresAsync(AppDbContext db, CallerAccess access, Key key, DateTime? knownAt = null)
    {
        if (await db.FigureFrameAsync(key.Id, key.AsOf, CancellationToken.None) is not { } frame)
        {
            return null;
        }

        BecomeCounty(access, frame.Campaign);
        return new(frame, await db.CaseReadingsAsync(frame, knownAt, CancellationToken.None));
    }

    // The whole county and no more: with the range of the whole country in it SQLite reads the tables of all counties.
    private static void BecomeCounty(CallerAccess access, CampaignHead campaign) =>
        access.Become(Caller.CommandLine with { Scope = AccessScope.Prefix(campaign.CountyCode) });

    private static async Task<CaseRecords?> RecordsAsync(AppDbContext db, CallerAccess access, Key key)
    {
        var facts = await db.ChronicleOf(key.Id, key.AsOf).ToListAsync(CancellationToken.None);
        Guid[] departments = [.. facts.OfType<IOfDepartment>().Select(f => f.DepartmentId).OfType<Guid>().Distinct()];
        return new(facts, await db.PresenceDaysOfAsync(key.Id, key.AsOf, CancellationToken.None))
        {
            Departments = await db.Departments.Where(d => departments.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Name, CancellationToken.None),
        };
    }

    private async Task<T?> OfAsync<T>(Key key, long revision, Func<AppDbContext, CallerAccess, Key, Task<T?>> read, Func<T, int> size, CancellationToken ct)
        where T : class
    {
        if (_kept.Find<T>(key, revision) is { } known)
        {
            return known;
        }

        // Whoever asks meanwhile waits for the same work; it goes on if the first one leaves. It is nobody's request, and another day's
        // goes on beside it: SQLite would hold its caller all the while.
        var work = _underWay.GetOrAdd((key, revision), _ => new(() => Task.Run(() => ReadAsync(key, revision, read, size))));
        return (T?)await work.Value.WaitAsync(ct);
    }

    private async Task<object?> ReadAsync<T>(Key key, long revision, Func<AppDbContext, CallerAccess, Key, Task<T?>> read, Func<T, int> size)
        where T : class
    {
        try
        {
            if (_kept.Find<T>(key, revision) is { } known)
            {
                return known;
            }

            var value = await AloneAsync(key, read);
            if (value is not null)
            {
                _kept.Keep(key, revision, value, size(value) + 1);
            }

            return value;
        }
        finally
        {
            _underWay.TryRemove((key, revision), out _);
        }
    }

    // With a unit of work of its own, under no one's scope.
    private async Task<T?> AloneAsync<T>(Key key, Func<AppDbContext, CallerAccess, Key, Task<T?>> read)
        where T : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var access = scope.ServiceProvider.GetRequiredService<CallerAccess>();
        access.Become(Caller.CommandLine);
        return await read(scope.ServiceProvider.GetRequiredService<AppDbContext>(), access, key);
    }

    /// <param name="What">Is kept: a type, the question that was asked, or the instant at which figures were known.</param>
    /// <param name="Id">Of a campaign or of a case.</param>
    private sealed record Key(object What, Guid Id, DateOnly AsOf);
}
