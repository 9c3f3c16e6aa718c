using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Jobs;

/// <summary>
/// Once an hour and at the start, drafts the bulletins of the month that has ended: on its first day, or when the program runs again.
/// </summary>
internal sealed class MonthlyDrafts(IServiceScopeFactory scopes, WorkCalendar calendar, TimeProvider clock, ILogger<MonthlyDrafts> log)
    : RepeatedJob(TimeSpan.FromHours(1), TimeSpan.FromSeconds(2), clock, log)
{
    /// <summary>False where the bulletins are begun by hand alone.</summary>
    public const string Setting = "Bulletins:DraftMonthly";

    protected override string Work => "drafting the bulletins of the last month";

    protected override async Task DoAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var drafted = await scope.ServiceProvider.GetRequiredService<AppDbContext>().DraftEndedMonthAsync(calendar.Today, ct);
        if (drafted > 0)
        {
            Log.LogInformation("{Count} bulletins of the last month are drafted", drafted);
        }
    }
}
