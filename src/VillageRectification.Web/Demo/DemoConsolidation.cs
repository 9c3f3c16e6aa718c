using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Demo;

/// <summary>
/// The watch over passed villages, of which the ledger of 2003 says nothing: somebody looked each month, and one village is warned. That one was
/// silent since August by its ledger; made up is that its team had been there more often before. All of it lies outside the weeks and the month that
/// the county reported, so no figure of October changes.
/// </summary>
internal sealed class DemoConsolidation(AppDbContext db, Campaign campaign)
{
    /// <summary>后张吾村.</summary>
    public const string Warned = "370830108220";

    // Of the villages in the order of their codes each fourth was not looked at in October, and each sixth has no observers.
    private const int EveryUnseen = 4;
    private const int EveryUnobserved = 6;
    private const int FewestObservers = 2;

    private static readonly DateOnly WarnedOn = new(2003, 10, 31);
    private static readonly DateOnly DueOn = new(2003, 11, 15);
    private static readonly DateOnly StayedSince = new(2003, 7, 1);

    // The next day is of a week that ends in October.
    private static readonly DateOnly StayedUntil = new(2003, 9, 28);
    private static readonly DateOnly[] Looks = [new(2003, 8, 20), new(2003, 9, 18), new(2003, 10, 20)];

    public async Task WriteAsync(CancellationToken ct)
    {
        var cases = await db.Cases.Where(c => c.CampaignId == campaign.Id && c.Stage == CaseStage.Passed).OrderBy(c => c.DivisionCode).ToListAsync(ct);
        var warned = cases.Single(c => c.DivisionCode == Warned);
        db.AddRange(cases.SelectMany(LooksAt));
        db.AddRange(Weekdays().Select(day => warned.WriteDay(day, new(Capacity.Team, null), Role.Town)));
        await db.SaveChangesAsync(ct);
        var figures = (await db.FigureSetAsync(campaign.Id, WarnedOn, ct))!;
        var work = await db.ConsolidationWorkAsync(campaign.Id, [warned.Id], campaign.Start, WarnedOn, ct);
        ConsolidationReading reading = new(figures.Readings.Single(r => r.CaseId == warned.Id), work[warned.Id], WarnedOn);
        db.Add(warned.Warn(WarnedOn, [.. reading.Signs.Select(s => new WarningReason(s, WarningText.Of(s, reading, campaign.UnitWord)))], DueOn, number: 1));
        await db.SaveChangesAsync(ct);
    }

    private static IEnumerable<ConsolidationLook> LooksAt(RectificationCase @case, int at)
    {
        foreach (var day in Looks[..(at % EveryUnseen == EveryUnseen - 1 ? ^1 : ^0)])
        {
            var isUneasy = @case.DivisionCode == Warned && day != Looks[0];
            int? observers = at % EveryUnobserved == EveryUnobserved - 1 ? null : FewestObservers + (at % EveryUnseen);
            yield return @case.Look(
                day.AddDays(at % (EveryUnobserved + 1)), isUneasy ? LookResult.Signs : LookResult.Steady, observers,
                isUneasy ? "很久没有新的进展记录，工作组来得少了" : null);
        }
    }

    private static IEnumerable<DateOnly> Weekdays() =>
        from day in Enumerable.Range(0, StayedUntil.DayNumber - StayedSince.DayNumber + 1).Select(StayedSince.AddDays)
        where day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        select day;
}
