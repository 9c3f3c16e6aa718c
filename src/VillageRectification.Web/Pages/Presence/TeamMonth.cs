using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month of a whole team as its leader, or the township, writes it down at one sitting.</summary>
internal sealed class TeamMonth
{
    private readonly RectificationCase _case;
    private readonly Campaign _campaign;

    /// <param name="facts">Listing, team, leaves and work of the case, others do no harm.</param>
    /// <param name="present">Who is on record on which day, and with which work.</param>
    public TeamMonth(
        RectificationCase @case, Campaign campaign, IReadOnlyCollection<CaseFact> facts,
        IReadOnlyCollection<(DateOnly Day, Capacity Capacity, string? Person, Guid? Work)> present, Month month, DateOnly today)
    {
        (_case, _campaign, Month, Today) = (@case, campaign, month, today);
        var since = facts.InCampaignSince(campaign.Start);
        var first = since > month.First ? since : month.First;
        var last = today < month.Last ? today : month.Last;
        var written = present.Select(p => (p.Day, p.Capacity, p.Person)).ToHashSet();
        // Work that only others' days were written with is not the team's; work that nobody's day was is anybody's.
        var others = present.Where(p => p.Work is not null).GroupBy(p => p.Work!.Value)
            .Where(w => !w.Any(p => p.Capacity.CountsAs(Capacity.Team))).Select(w => w.Key).ToHashSet();
        PresenceLeave[] leaves = [.. facts.OfType<PresenceLeave>()];
        var done = facts.OfType<ProgressEntry>().Where(e => !others.Contains(e.RecordId)).Chronological().ToLookup(e => e.OccurredOn, e => e.Text);
        Days =
        [
            .. Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays).Select(day => new TeamDay(
                day,
                [
                    .. facts.MembersOn(day).Select(m => new TeamDay.Person(
                        m.RecordId, m.Name, m.Role.ToCapacity(), written.Contains((day, m.Role.ToCapacity(), m.Name)),
                        leaves.Any(l => l.Covers(day, m.Role.ToCapacity(), m.Name)))),
                ],
                present.Any(d => d.Day == day && d.Capacity.CountsAs(Capacity.Team)),
                done[day].LastOrDefault())),
        ];
    }

    public Month Month { get; }

    public DateOnly Today { get; }

    public int FreeDays => _campaign.Thresholds.FreeEntryDays;

    /// <summary>From the first of the month, or the village's listing, to today.</summary>
    public IReadOnlyList<TeamDay> Days { get; }

    public bool HasPersons => Days.Any(d => d.Persons.Count > 0);

    public IEnumerable<Refusal> Against(DateOnly day, string? lateReason) => _case.AgainstEntering(new(day, Today, _campaign) { LateReason = lateReason });

    /// <summary>Who is ticked and not on record yet.</summary>
    public IReadOnlyList<(TeamDay Day, TeamDay.Person Person)> Asked(TeamDaysInput input) =>
        [.. Days.SelectMany(d => d.Persons.Where(p => !p.IsWritten && input.Ticks.Contains(TeamDaysInput.Tick(d.Day, p.Member))).Select(p => (d, p)))];

    /// <summary>Days on which the team is on record already.</summary>
    public int Counted => Days.Count(d => d.IsCounted);

    /// <summary>A presence entry for each person and day, and a note of what was done for each day.</summary>
    /// <param name="key">Of the form, under which the first entry stands; null where another village of the form has it.</param>
    /// <exception cref="RuleViolationException">The role may not write it, the village is suspended, or a day is late without a reason.</exception>
    public IReadOnlyList<CaseFact> Write(TeamDaysInput input, string? lateReason, Guid? key, Role writer)
    {
        var asked = Asked(input);
        var notes = Days.Where(d => input.NewTextOf(this, d) is not null && asked.Any(a => a.Day == d))
            .Select(d => _case.Enter(_case.Note(d.Day, input.NewTextOf(this, d)!, null), EntryOf(d.Day, null)))
            .ToDictionary(n => n.OccurredOn);
        return
        [
            .. asked.Select((a, i) => _case.Stay(
                new(a.Person.Capacity, a.Person.Name) { ProgressRecordId = notes.GetValueOrDefault(a.Day.Day)?.RecordId }, writer,
                EntryOf(a.Day.Day, i == 0 ? key : null))),
            .. notes.Values,
        ];

        Entry EntryOf(DateOnly day, Guid? key) => new(day, Today, _campaign) { LateReason = lateReason, Key = key };
    }
}
