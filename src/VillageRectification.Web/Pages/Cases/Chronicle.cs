using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Files;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>A village's chronicle, newest first: every kind of fact as a line, presence one line a month unless it is asked for alone.</summary>
internal sealed class Chronicle
{
    public const int PageSize = 30;

    private readonly IReadOnlyList<ChronicleEntry> _facts;
    private readonly IReadOnlyList<PresenceDay> _presence;
    private readonly Guid _case;
    private readonly string _unit;
    private readonly CountyWords _county;

    public Chronicle(
        Guid caseId, CaseRecords records, IReadOnlyDictionary<string, string> units, DateOnly today, string unit, CountyWords county,
        IEnumerable<WarningLife> warnings)
    {
        var (facts, presence) = (records.Facts, records.Days);
        var words = new ChronicleText(facts, units, records.Departments, today, unit, county);
        (_case, _unit, _county) = (caseId, unit, county);
        // What is only drafted is told by the plan's page, what not everybody sees by nobody here; a file stands with the record that it belongs to.
        _facts =
        [
            .. facts.Where(f => f is not (MeasureProposal or Attachment) && !RecordKinds.IsOfFew(f)).SelectMany(words.Entries),
            .. warnings.SelectMany(w => WatchText.Endings(w, words, unit)),
        ];
        _presence = presence;
        Counts = Enum.GetValues<ChronicleKind>().Select(k => (k, CountOf(k))).Where(k => k.Item2 > 0).ToArray();
    }

    /// <summary>The kinds that there are, with how many lines each has when asked for alone.</summary>
    public IReadOnlyList<(ChronicleKind Kind, int Count)> Counts { get; }

    /// <param name="kind">Null for all.</param>
    public IReadOnlyList<ChronicleEntry> Entries(ChronicleKind? kind) =>
    [
        .. (kind switch
        {
            null => _facts.Concat(Monthly()),
            ChronicleKind.Presence => Daily().Concat(_facts.Where(e => e.Kind == kind)),
            _ => _facts.Where(e => e.Kind == kind),
        }).OrderByDescending(e => FactOrder.At(e.On, e.Order.Ordinal, e.Order.RecordedAt)),
    ];

    private int CountOf(ChronicleKind kind) =>
        (kind is ChronicleKind.Presence ? _presence.Sum(p => p.Entries.Count) : 0) + _facts.Count(e => e.Kind == kind);

    private IEnumerable<ChronicleEntry> Daily() =>
        from p in _presence
        from entry in p.Entries
        select new ChronicleEntry(p.Day, ChronicleKind.Presence, ChronicleMark.Routine, ChronicleText.InVillage(p.Capacity, _unit, _county), entry.Person)
        {
            Address = Links.Record(_case, PresenceEntries.Address, entry.RecordId),
            Late = p.Late,
        };

    private IEnumerable<ChronicleEntry> Monthly() => _presence
        .GroupBy(p => (Month: Month.Of(p.Day), p.Capacity))
        .Select(g => new ChronicleEntry(
            g.Max(p => p.Day), ChronicleKind.Presence, ChronicleMark.Routine, ChronicleText.InVillage(g.Key.Capacity, _unit, _county),
            ChronicleText.Days(g.Key.Month, g.Count(), g.Count(p => p.Late is not null)))
        {
            Address = Links.Presence(_case, g.Key.Month),
        });
}
