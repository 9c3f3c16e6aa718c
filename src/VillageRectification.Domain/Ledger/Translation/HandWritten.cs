using System.Reflection;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>What was written down in the program itself: a ledger that says it too, as one does that was exported, says nothing new.</summary>
/// <param name="facts">Live facts of the campaign that no ledger wrote.</param>
/// <param name="about">Live facts that ledgers wrote about these, such as the end of a problem whose words were corrected by hand.</param>
/// <param name="holders">The live holders of the campaign's townships, by whichever hand: a ledger names them once a village.</param>
/// <param name="plans">Live measures with what plans made of them, by whichever hand.</param>
/// <param name="wholes">Live facts that ledgers wrote and of which a part was written by hand: the visit of a finding.</param>
/// <param name="start">Of the campaign: the day of whatever a ledger gives no date for.</param>
internal sealed class HandWritten(
    IReadOnlyCollection<Fact> facts, IReadOnlyCollection<Fact> about, IReadOnlyCollection<ResponsibilityHolder> holders, IReadOnlyCollection<StageFact> plans,
    IReadOnlyCollection<Fact> wholes, DateOnly start)
{
    private static readonly PropertyInfo Day = typeof(Fact).GetProperty(nameof(Fact.OccurredOn))!;

    private readonly ILookup<(Type Kind, string Owner), Fact> _there = AsWritten(facts.Concat(about)).ToLookup(f => (f.GetType(), OwnerOf(f)));
    private readonly ILookup<(Type Kind, string Owner), Fact> _byKind = AsWritten(facts).ToLookup(f => (f.GetType(), OwnerOf(f)));
    private readonly ILookup<string, Fact> _byOwner = facts.ToLookup(OwnerOf);
    private readonly ILookup<(string Township, HolderPost Post), string> _holders = holders.ToLookup(h => (h.DivisionCode, h.Post), h => h.Name);
    private readonly ILookup<Guid, Measure> _measures = plans.OfType<Measure>().ToLookup(m => m.CaseId);
    private readonly ILookup<Guid, MeasureRevision> _revisions = plans.OfType<MeasureRevision>().Chronological().ToLookup(r => r.MeasureRecordId);
    private readonly ILookup<(Type Kind, string Owner), Fact> _wholes = facts.Concat(about).Concat(wholes).ToLookup(f => (f.GetType(), OwnerOf(f)));
    private readonly HashSet<Guid> _told = [];
    private readonly HashSet<Guid> _records = [];

    /// <summary>The fact that says all that a new row says, and perhaps more: each stands for one row. Null where none does.</summary>
    public T? Saying<T>(T fact)
        where T : Fact
    {
        var said = _there[(fact.GetType(), OwnerOf(fact))].FirstOrDefault(f => !_told.Contains(f.Id) && Says(f, fact))
            ?? (fact is Measure measure ? Revised(measure) : null);
        if (said is not null)
        {
            _told.Add(said.Id);
            if (said.LedgerRecordId is { } record)
            {
                _records.Add(record);
            }
        }

        return (T?)said;
    }

    /// <summary>The fact of which a new row tells a part that is there already; null where none is.</summary>
    /// <param name="part">What the row tells of one.</param>
    public T? Whole<T>(T fact, Func<T, Fact> part)
        where T : Fact
    {
        var whole = _wholes[(fact.GetType(), OwnerOf(fact))].Cast<T>().FirstOrDefault(w => Says(w, fact)
            && part(w) is var said && _there[(said.GetType(), OwnerOf(said))].Any(p => !_told.Contains(p.Id) && Says(p, said)));
        if (whole is not null)
        {
            _told.Add(whole.Id);
        }

        return whole;
    }

    /// <summary>Whether a row says a measure as the last plan has it.</summary>
    /// <param name="measure">A record; of what is no measure no row says so.</param>
    public bool IsRevisedAs(Guid measure, LedgerRow row) => _revisions.Contains(measure) && IsRevisedAs(
        measure, row.Text(LedgerColumnNames.Measure), row.Text(LedgerColumnNames.ResponsiblePerson), row.Day(LedgerColumnNames.DueOn));

    /// <summary>Whether another row told what that record's row wrote: its own words are out of date, and nothing of it is missing.</summary>
    public bool HasTold(Guid ledgerRecord) => _records.Contains(ledgerRecord);

    /// <summary>
    /// Whether what the first row of a village that was listed by hand says is known of it by other facts: who holds, or held, a post of its township, and
    /// of what level and type it is by now.
    /// </summary>
    public bool IsKnown(RectificationCase @case, Fact said) => IsListed(@case) && said switch
    {
        ResponsibilityHolder holder => _holders[(holder.DivisionCode, holder.Post)].Contains(holder.Name),
        Baseline row => IsGraded(@case, row),
        _ => false,
    };

    // It says no more of the village than that.
    private bool IsGraded(RectificationCase @case, Baseline row) => new Baseline(@case, row.OccurredOn, row.Level) { CaseType = row.CaseType }.SaysWhat(row)
        && _byOwner[OwnerOf(row)].OfType<LevelChange>().Chronological().LastOrDefault() is { } last
        && last.Level == row.Level && (row.CaseType is null || row.CaseType == last.CaseType);

    /// <summary>What the village was like before, as it was written down in the program; null where it was not.</summary>
    public Baseline? BaselineOf(RectificationCase @case) => _byOwner[@case.Id.ToString()].OfType<Baseline>().Chronological().LastOrDefault();

    private bool IsListed(RectificationCase @case) => _byOwner[@case.Id.ToString()].Any(f => f is StandingChange { IsRegistration: true });

    /// <summary>
    /// Whether what a corrected row says of a fact has held since a later day, is the day of one that stands by itself, or was said by one that is about it
    /// (the due day by an extension): then it held otherwise before.
    /// </summary>
    /// <param name="live">What the row wrote.</param>
    public bool SaysSince(Fact fact, Fact live, PropertyInfo said) =>
        _byKind[(fact.GetType(), OwnerOf(fact))].Any(f => said.Name == Day.Name
            ? f.RecordId != live.RecordId && Says(f, fact)
            : IsAfter(f, live) && FactSlot.SameSlot(f, fact) && Equals(said.GetValue(f), said.GetValue(fact)))
        || IsSaidAbout(live, fact, said) || IsGradedSince(live, fact, said);

    /// <summary>Whether there is a team, or an answer of one, that was written down by hand.</summary>
    public bool HasTeam(RectificationCase @case) => _byOwner[@case.Id.ToString()].Any(f => f is TeamMember or PostRelease);

    /// <summary>Whether something refers to the fact, so that it was there though the row no longer says so.</summary>
    public bool RefersTo(Fact fact) => _byOwner[OwnerOf(fact)].Any(f => f.RefersTo(fact.RecordId));

    // A township's holder whose name was corrected at one village is of the same day as those that the other villages' rows wrote.
    private static bool IsAfter(Fact since, Fact live) =>
        since.OccurredOn > live.OccurredOn || (since is ResponsibilityHolder && since.OccurredOn == live.OccurredOn);

    // A measure that a plan has put into other words since: a file says it as it stands by now.
    private Measure? Revised(Measure row) => _measures[row.CaseId].FirstOrDefault(m => !_told.Contains(m.Id)
        && IsRevisedAs(m.RecordId, row.Text, row.ResponsiblePerson, row.DueOn));

    private bool IsRevisedAs(Guid measure, string? text, string? person, DateOnly? due) =>
        _revisions[measure].LastOrDefault() is { DropReason: null } last && last.Text == text
        && PersonNames.Same(person ?? last.ResponsiblePerson, last.ResponsiblePerson) && (due ?? last.DueOn) == last.DueOn;

    // All that the row says, and perhaps more. Of which committee a change is no ledger says: a word of it was taken for the one that it usually is of.
    private bool Says(Fact there, Fact fact) => fact.SaidOtherwise(there)
        .All(p => IsUntold(fact, p) || IsSaidAbout(there, fact, p) || FactColumns.NameTheSame(there, fact, p));

    // By one that is about it: the due day by an extension, by a step that opened it again.
    private bool IsSaidAbout(Fact there, Fact fact, PropertyInfo said) => said.Name != Day.Name && _byOwner[OwnerOf(fact)].Any(f => f.RefersTo(there.RecordId)
        && f.GetType().GetProperty(said.Name) is { } same && same.PropertyType == said.PropertyType && Equals(same.GetValue(f), said.GetValue(fact)));

    // A change of level or type is dated: it is said of the village from then on, and not of what it was before.
    private bool IsGradedSince(Fact live, Fact fact, PropertyInfo said) => live is Baseline
        && _byOwner[OwnerOf(fact)].OfType<LevelChange>().Chronological().LastOrDefault() is { } last
        && typeof(LevelChange).GetProperty(said.Name) is { } same && same.PropertyType == said.PropertyType && Equals(same.GetValue(last), said.GetValue(fact));

    private bool IsUntold(Fact fact, PropertyInfo said) =>
        said.Name == Day.Name ? fact.OccurredOn == start || fact.IsOfUnknownDay()
            : said.GetValue(fact) is null or Majority.Unknown || (fact is CommitteeChange && said.PropertyType == typeof(Committee));

    // What was written at one instant stays in the order in which it is read: identifiers of one millisecond have none.
    private static IOrderedEnumerable<Fact> AsWritten(IEnumerable<Fact> facts) => facts.OrderBy(f => f.RecordedAt);

    private static string OwnerOf(Fact fact) => fact is CaseFact { CaseId: var id } ? id.ToString() : fact.DivisionCode;
}
