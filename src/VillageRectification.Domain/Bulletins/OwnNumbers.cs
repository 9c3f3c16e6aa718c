using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// Every number that a text counts itself, as the records give it, whether or not the text prints it: what an issue printed may be left out by now
/// (fewer than are counted, nobody of the kind any more, a month that is over) and is another number all the same.
/// </summary>
public sealed class OwnNumbers
{
    // There may be none of these any more: a township without a lagging village, a kind that nobody is of, a story that nobody has.
    private static readonly string[] Fading = ["lagging", "exemplars"];

    private readonly Dictionary<string, (OwnList List, bool IsKnown)> _all = [];

    private readonly Dictionary<string, int> _places = [];

    public OwnNumbers(IEnumerable<(OwnList List, bool IsKnown)> lists)
    {
        foreach (var (list, isKnown) in lists)
        {
            if (_all.TryAdd(list.Key, (list, isKnown)))
            {
                _places.Add(list.Key, _places.Count);
            }
        }
    }

    public static OwnNumbers Of(BulletinMaterial m)
    {
        var capacities = CapacityMonth.All(m);
        LaggingVillages lagging = new(m, capacities);
        (Number Number, bool IsKnown)[] all =
        [
            .. OverallPart.Own(m).Concat(RevisitSentence.Own(m)).Append(PetitionSentence.Reported(m)).Concat(OrganisationPart.Own(m))
                .Concat(ProblemsPart.Own(m)).Select(n => (n, true)),
            .. PresencePart.Own(m, capacities),
            .. new SupervisionParagraph(m).Own().Concat(Exemplars.Own(m)).Concat(lagging.Own()).Select(n => (n, true)),
            .. NextMonthPart.Own(m, capacities),
        ];
        return new(all.SelectMany(n => new[] { n.Number.List ?? n.Number.Also }.OfType<OwnList>().Select(l => (l, n.IsKnown))));
    }

    /// <summary>In the order of the text; what it has no more comes last.</summary>
    internal int PlaceOf(string key) => _places.GetValueOrDefault(key, int.MaxValue);

    /// <summary>What an issue printed, as it is by now: its list, and whether the number is known.</summary>
    /// <param name="printed">With its rows.</param>
    /// <returns>Null where the text has no such number any more: a category or a rule of the campaign has gone, which no record did.</returns>
    internal (OwnList List, bool IsKnown)? Find(BulletinFigure printed)
    {
        // Earlier releases numbered the kinds of lagging villages by their place.
        var key = _all.ContainsKey(printed.Key) || !IsOldKind(printed.Key) ? printed.Key
            : _all.Values.Select(n => n.List).FirstOrDefault(l => IsOf("lagging", l.Key) && l.Title == printed.Title)?.Key ?? printed.Key;
        return _all.TryGetValue(key, out var found) ? found
            : Array.Exists(Fading, f => IsOf(f, key))
                ? (new(key, printed.Title!, []) { Beside = IsOf("lagging.refused", key) ? Figure.KeyOf(FigureName.CityRefused) : null }, true) : null;
    }

    private static bool IsOf(string name, string key) => key.StartsWith(OwnList.Of($"{name}.", "", []).Key, StringComparison.Ordinal);

    private static bool IsOldKind(string key) => IsOf("lagging", key) && key[^2] == '.' && char.IsAsciiDigit(key[^1]);
}
