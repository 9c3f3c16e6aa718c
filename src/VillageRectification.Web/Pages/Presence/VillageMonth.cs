using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>Presence in one village in one month.</summary>
internal sealed class VillageMonth
{
    private readonly IReadOnlyList<CaseFact> _facts;
    private readonly IReadOnlyList<PresenceDay> _days;
    private readonly PresenceRule[] _rules;
    private readonly string? _department;
    private readonly CountyWords _county;
    private readonly DateOnly _countFrom;

    /// <param name="start">Of the campaign.</param>
    /// <param name="rules">Of the campaign, ended ones among them.</param>
    /// <param name="department">Whose village it is on the last day shown; null where it has none.</param>
    public VillageMonth(
        CaseRecords records, Month month, DateOnly today, DateOnly start, IEnumerable<PresenceRule> rules, string? department, CountyWords county)
    {
        (_facts, _days, _department, _county) = (records.Facts, records.Days, department, county);
        (Month, Today) = (month, today);
        _countFrom = ListingSteps.WeeksCountFrom(start, _facts.ListedOn());
        _rules = [.. rules.Where(r => r.IsInForce(AsOf))];
        Days = [.. _days.Where(d => month.Contains(d.Day)).Reverse()];
        Rules = [.. _rules.Select(r => new RuleStanding(r.Capacity, Who(r.Capacity), StandingOf(r)) { Since = SinceOf(r.Capacity) })];
        Weeks = [.. PresenceWeek.TouchingOf(month).Select(WeekOf)];
    }

    public Month Month { get; }

    public DateOnly Today { get; }

    /// <summary>The last day of the month that is known.</summary>
    public DateOnly AsOf => Today > Month.Last ? Month.Last : Today;

    public bool IsRunning => Today <= Month.Last;

    /// <summary>Days of the month on which the village was suspended or removed, where the month is judged all the same; zero elsewhere.</summary>
    public int RestedDays => Rules.Any(r => r.Standing.Unjudged is null)
        ? UnjudgedMonth.RestedDays(Month, Today, [.. _facts.OfType<StandingChange>().Chronological()]) : 0;

    /// <summary>In their order.</summary>
    public IReadOnlyList<PresenceDay> Days { get; }

    public IReadOnlyList<RuleStanding> Rules { get; }

    public IReadOnlyList<CalendarWeek> Weeks { get; }

    /// <summary>人次.</summary>
    public int PersonDays => Days.GroupBy(d => d.Day).Sum(g => Domain.Presence.PersonDays.On(g.SelectMany(d => d.Entries.Select(e => (d.Capacity, e.Person)))));

    public int DaysWithAnyone => Days.Select(d => d.Day).Distinct().Count();

    /// <summary>What supervisors found in the month beside what is on record of the team's day, the latest first.</summary>
    public IReadOnlyList<SeenDay> Visits =>
    [
        .. _facts.OfType<SupervisionVisit>().Where(v => v.AtPost is not null && Month.Contains(v.OccurredOn)).LatestFirst()
            .Select(v => new SeenDay(
                v, [.. Days.Where(d => d.Day == v.OccurredOn && d.Capacity.CountsAs(Capacity.Team))],
                [.. _facts.MembersOn(v.OccurredOn).Where(m => m.Role.IsSentAs(Capacity.ResidentDeputy)).Select(m => m.Name)],
                [.. LeavesOf(Capacity.Team).Where(l => l.From <= v.OccurredOn && l.Until >= v.OccurredOn)])),
    ];

    /// <summary>What was done on the day that a record tells of; null where it stands alone.</summary>
    public string? WorkOf(PresenceMark entry) => _facts.OfType<ProgressEntry>().FirstOrDefault(e => e.RecordId == entry.ProgressRecordId)?.Text;

    /// <summary>What explains days of the month on which nobody of the capacity was there.</summary>
    public IEnumerable<PresenceLeave> LeavesOf(Capacity capacity) => Leaves.Where(l => l.Capacity.CountsAs(capacity));

    /// <summary>Of the month; of the running one with those that are yet to begin.</summary>
    public IEnumerable<PresenceLeave> Leaves =>
        _facts.OfType<PresenceLeave>().Where(Shows).OrderBy(l => l.From).ThenBy(l => l.RecordedAt).ThenBy(l => l.Id);

    /// <summary>Whether a leave is of the month, or of the running one and yet to begin.</summary>
    public bool Shows(PresenceLeave leave) => leave.From <= LastLeave && leave.Until >= Month.First;

    /// <summary>The last day on which a leave begins that is shown.</summary>
    public DateOnly LastLeave => IsRunning ? DateOnly.MaxValue : Month.Last;

    /// <summary>Days of the month on which who is on leave is on record.</summary>
    public int OnRecordDuring(PresenceLeave leave) =>
        Days.Where(d => d.Entries.Any(e => leave.Covers(d.Day, d.Capacity, e.Person ?? ""))).Select(d => d.Day).Distinct().Count();

    /// <summary>Those of whom no rule asks for days.</summary>
    public IEnumerable<PresenceLeave> OtherLeaves => Leaves.Where(l => !_rules.Any(r => l.Capacity.CountsAs(r.Capacity)));

    private DateOnly[] DaysOf(Capacity capacity) => [.. _days.Where(d => d.Capacity.CountsAs(capacity)).Select(d => d.Day).Distinct()];

    private PresenceStanding StandingOf(PresenceRule rule) => PresenceStanding.Of(
        rule.Period, rule.MinimumDays, DaysOf(rule.Capacity), Month, _countFrom, Today,
        _facts.UnjudgedIn(Month, rule.Capacity, Today, _days.Any(d => d.Day <= AsOf && d.Capacity.CountsAs(rule.Capacity))));

    private DateOnly? SinceOf(Capacity capacity) =>
        capacity is Capacity.Liaison or Capacity.DepartmentHead && _facts.AssignedOn(Month, capacity) is { } since && since > Month.First ? since : null;

    // 陈志强等 3 人; the department by its name.
    private string? Who(Capacity capacity)
    {
        if (capacity is Capacity.Liaison or Capacity.DepartmentHead)
        {
            return _department;
        }

        string[] names =
        [
            .. _facts.MembersOn(AsOf).Where(m => m.Role.IsSentAs(capacity)).Select(m => m.Name),
        ];
        return names.Length switch { 0 => null, 1 => names[0], _ => $"{names[0]}等 {names.Length} 人" };
    }

    private CalendarWeek WeekOf(DateOnly sunday)
    {
        CalendarDay[] days =
        [
            .. PresenceWeek.DaysOf(sunday)
                .Select(d => new CalendarDay(d, Month.Contains(d), [.. _days.Where(p => p.Day == d).OrderBy(p => p.Capacity)])),
        ];
        return new(days, [.. CountsOf(sunday, days)], Month.Contains(sunday) ? null : $"算 {sunday.Month} 月");
    }

    private IEnumerable<(string, string?)> CountsOf(DateOnly sunday, CalendarDay[] days)
    {
        foreach (var capacity in _rules.Select(r => r.Capacity).Distinct())
        {
            var count = days.Count(d => d.Marks.Any(m => m.Capacity.CountsAs(capacity)));
            var weekly = _rules.LastOrDefault(r => r.Capacity == capacity && r.Period is PresencePeriod.Week);
            var isJudged = Month.Contains(sunday) && sunday < Today && weekly is not null
                && Rules.First(r => r.Capacity == capacity).Standing.Unjudged is null;
            if (count > 0 || days[0].Day <= Today)
            {
                yield return ($"{CapacityMark.Of(capacity, _county).Letter} {count} 天", !isJudged ? null : count < weekly!.MinimumDays ? "due-over" : "ok");
            }
        }
    }
}
