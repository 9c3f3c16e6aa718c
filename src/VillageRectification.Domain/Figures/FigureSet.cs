using System.Collections.Concurrent;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Figures;

/// <summary>
/// All figures of a campaign on a day, over the readings of its cases. Value, list and split by township are folds over the same
/// readings, so that a figure is its list.
/// </summary>
public sealed class FigureSet
{
    private readonly Dictionary<string, Figure> _byKey;

    // A set is kept as long as nothing was recorded: what its figures come to is summed once.
    private readonly ConcurrentDictionary<string, long?> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Type, string), object> _derived = new();

    /// <summary>What is counted, where that is more than what is listed.</summary>
    private readonly FigureSet? _whole;

    /// <param name="readings">Of the cases registered by the day, removed ones included.</param>
    public FigureSet(FigureFrame frame, IEnumerable<CaseReading> readings)
    {
        Frame = frame;
        Readings = Named(readings.OrderBy(r => r.DivisionCode, StringComparer.Ordinal).ThenBy(r => r.CaseId));
        Counted = [.. Readings.Where(r => !r.IsRemoved)];
        Figures = FigureList.For(frame);
        IsWhole = true;
        _byKey = Figures.ToDictionary(f => f.Key, StringComparer.Ordinal);
    }

    /// <param name="counted">Null where just those are counted.</param>
    private FigureSet(FigureSet whole, IEnumerable<CaseReading> some, FigureSet? counted = null)
    {
        (Frame, Figures, _byKey, _whole) = (whole.Frame, whole.Figures, whole._byKey, counted);
        Readings = [.. some];
        Counted = [.. Readings.Where(r => !r.IsRemoved)];
    }

    public FigureFrame Frame { get; }

    /// <summary>Of all that the campaign has, not of what a reader reaches or chose.</summary>
    public bool IsWhole { get; }

    /// <summary>By division code, removed cases included.</summary>
    public IReadOnlyList<CaseReading> Readings { get; }

    /// <summary>The cases that figures count: all but the removed ones.</summary>
    public IReadOnlyList<CaseReading> Counted { get; }

    /// <summary>In the order of <see cref="FigureName"/>.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>What figures come to: of what is listed, and of a city of all its villages.</summary>
    public FigureTotals Totals => new(_whole ?? this);

    /// <summary>Cases that are counted in <see cref="Totals"/> and not listed here, because they are not submitted to the reader.</summary>
    public int Unlisted => (_whole ?? this).Counted.Count - Counted.Count;

    /// <summary>
    /// What of it a scope contains; null when that does not even hold the campaign. The one place where readings are narrowed to a caller: what
    /// is not in it can be listed by no page, and of a city it is still in <see cref="Totals"/>.
    /// </summary>
    public FigureSet? SeenBy(AccessScope scope) => !scope.ContainsCounty(Frame.Campaign.CountyCode) ? null
        : scope.Range.Covers(DivisionRange.OfPrefix(Frame.Campaign.CountyCode)) ? this
        : new(this, Readings.Where(r => scope.ContainsCase(r.CaseId, r.DivisionCode))
            .Select(r => scope.Contains(r.TownshipCode) ? r : r with { Persons = r.Persons.OfVillage() }),
            scope.CountsMoreThanItSees ? this : null);

    /// <summary>The cases of a level on the day, in a range of divisions; null leaves both as they are.</summary>
    public FigureSet Only(ManagementLevel? level, DivisionRange? within) => level is null && within is null ? this
        : new(
            this,
            Readings.Where(r => (level is null || r.Level == level) && (within is null || within.Contains(r.DivisionCode))),
            _whole?.Only(level, within));

    /// <summary>What each village is called: with its township where two villages have the name.</summary>
    public IReadOnlyDictionary<Guid, string> Names() => Once("names", f => f.Readings.ToDictionary(r => r.CaseId, r => r.Called));

    /// <summary>Null for a key that names no figure of this campaign on this day.</summary>
    public Figure? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>A figure that belongs to no family.</summary>
    public Figure this[FigureName name] => Figures.Single(f => f.Name == name);

    /// <summary>The figures of a family, in their order.</summary>
    public IReadOnlyList<Figure> Family(FigureName name) => [.. Figures.Where(f => f.Name == name)];

    /// <summary>Of a family of presence the one figure of a capacity.</summary>
    public Figure this[FigureName family, Capacity capacity] => Family(family, capacity).Single();

    /// <summary>Of a family of presence those of a capacity, in their order.</summary>
    public IReadOnlyList<Figure> Family(FigureName name, Capacity capacity) => [.. Figures.Where(f => f.Name == name && f.Rule!.Capacity == capacity)];

    /// <summary>Who falls short of what a capacity owes each month; null where no rule obliges it by the month.</summary>
    public Figure? ShortOfMonth(Capacity capacity) =>
        Family(FigureName.PresenceShort, capacity).FirstOrDefault(f => f.Rule!.Period is PresencePeriod.Month);

    /// <summary>Null when it is unknown in every case.</summary>
    public long? Value(Figure figure) =>
        // One of another day has the same key and counts something else.
        ReferenceEquals(Find(figure.Key), figure) ? _values.GetOrAdd(figure.Key, _ => Sum(figure, Over(figure))) : Sum(figure, Over(figure));

    /// <inheritdoc cref="Value(Figure)"/>
    public long? Value(FigureName name) => Value(this[name]);

    /// <summary>What is derived from this set and from nothing else, computed once as long as the set is kept: an order, counts, lines of a page.</summary>
    /// <param name="name">What it is among those of its type.</param>
    public T Once<T>(string name, Func<FigureSet, T> derive)
        where T : class => (T)_derived.GetOrAdd((typeof(T), name), _ => derive(this));

    /// <summary>The villages behind the figure, by code.</summary>
    public IReadOnlyList<FigureItem> List(Figure figure) =>
        [.. Over(figure).Select(r => new FigureItem(r, figure.Of(r) ?? 0)).Where(i => i.Value != 0)];

    /// <summary>The figure of each township that has a case, by code.</summary>
    public IReadOnlyList<TownshipFigure> ByTownship(Figure figure) =>
    [
        .. Over(figure)
            .GroupBy(r => r.TownshipCode, StringComparer.Ordinal)
            .Select(t => new TownshipFigure(t.Key, t.First().Township, t.Count(), Sum(figure, [.. t]))),
    ];

    private static IReadOnlyList<CaseReading> Named(IEnumerable<CaseReading> inOrder)
    {
        CaseReading[] readings = [.. inOrder];
        var shared = DivisionName.Shared(readings.Select(r => (r.DivisionCode, r.Village)));
        return [.. readings.Select(r => shared.Contains(r.DivisionCode) ? r with { Called = r.Township + r.Village } : r)];
    }

    private IReadOnlyList<CaseReading> Over(Figure figure) =>
        figure.Name is FigureName.Removed ? [.. Readings.Where(r => r.IsRemoved)] : Counted;

    private static long? Sum(Figure figure, IReadOnlyList<CaseReading> cases)
    {
        long?[] known = [.. cases.Select(figure.Of).Where(v => v is not null)];
        return known.Length == 0 && cases.Count > 0 ? null : known.Sum();
    }
}
