using System.Text.Json.Nodes;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Api;

/// <summary>Figures as JSON. Unknown is null; quantities have up to three decimals.</summary>
internal static class FigureJson
{
    private static readonly FigureName[] OfPresence =
        [FigureName.PresenceZero, FigureName.PresenceOnce, FigureName.PresenceShort, FigureName.PresenceDays];

    public static JsonObject Of(FigureSet set)
    {
        var json = new JsonObject { ["campaignId"] = set.Frame.Campaign.Id, ["asOf"] = set.Frame.AsOf.ToList() };
        foreach (var name in Enum.GetValues<FigureName>().Except(OfPresence))
        {
            json[KeyOf(name)] = name switch
            {
                FigureName.ResolvedByCategory or FigureName.EasedByCategory => Map(set.Family(name), f => NumberOf(set, f)),
                FigureName.Indicators => Map(set.Family(name), f => new JsonObject { ["quantity"] = NumberOf(set, f), ["unit"] = f.Words.Unit }),
                _ => NumberOf(set, set[name]),
            };
        }

        json["presence"] = Presence(set);
        return json;
    }

    /// <param name="records">Behind the figure.</param>
    public static JsonObject Of(FigureSet set, Figure figure, IReadOnlyList<Evidence> records)
    {
        var byCase = records.ToLookup(e => e.CaseId);
        JsonObject json = new()
        {
            ["key"] = figure.Key,
            ["value"] = NumberOf(set, figure),
            ["asOf"] = set.Frame.AsOf.ToList(),
            ["items"] = new JsonArray([.. set.List(figure).Select(i => Item(set.Frame, figure, i, byCase[i.Case.CaseId]))]),
        };
        if (set.Totals.Villages(figure) - set.List(figure).Count is > 0 and var unlisted)
        {
            // Counted in the value, and not submitted to who asks.
            json["unlisted"] = unlisted;
        }

        return json;
    }

    private static JsonObject Item(FigureFrame frame, Figure figure, FigureItem item, IEnumerable<Evidence> records) => new()
    {
        ["caseId"] = item.Case.CaseId,
        ["divisionCode"] = item.Case.DivisionCode,
        ["village"] = item.Case.Village,
        ["township"] = item.Case.Township,
        ["value"] = Number(figure, item.Value),
        ["reason"] = FigureReason.Of(figure, item.Case, frame, figure.Rule is { } rule ? item.Case.UnjudgedIn(frame.Month, rule.Capacity, frame.AsOf) : null),
        ["records"] = new JsonArray([.. records.Select(e => Record(frame, e))]),
    };

    private static JsonObject Record(FigureFrame frame, Evidence record) => new()
    {
        ["kind"] = KeyOf(record.Kind),
        ["id"] = record.Id,
        ["occurredOn"] = record.OccurredOn.ToList(),
        ["text"] = record.ToText(frame),
    };

    private static JsonObject Presence(FigureSet set)
    {
        var json = new JsonObject { ["month"] = set.Frame.Month.ToString() };
        foreach (var zero in set.Family(FigureName.PresenceZero))
        {
            var capacity = zero.Rule!.Capacity;
            json[KeyOf(capacity)] = new JsonObject
            {
                ["zeroVillages"] = NumberOf(set, zero),
                ["onceVillages"] = NumberOf(set, set[FigureName.PresenceOnce, capacity]),
                ["days"] = NumberOf(set, set[FigureName.PresenceDays, capacity]),
                ["rules"] = new JsonArray([.. set.Family(FigureName.PresenceShort, capacity).Select(f => Rule(f.Rule!, NumberOf(set, f)))]),
            };
        }

        return json;
    }

    private static JsonObject Rule(FigureRule rule, JsonNode? villages) =>
        new() { ["period"] = rule.Period.ToString(), ["minimum"] = rule.Minimum, ["shortVillages"] = villages };

    private static JsonObject Map(IEnumerable<Figure> figures, Func<Figure, JsonNode?> value) =>
        new(figures.Select(f => KeyValuePair.Create(f.Subject!, value(f))));

    private static JsonValue? NumberOf(FigureSet set, Figure figure) => Number(figure, set.Totals.Value(figure));

    private static JsonValue? Number(Figure figure, long? value) =>
        value is null ? null : figure.Name is FigureName.Indicators ? JsonValue.Create(value.Value / 1000m) : JsonValue.Create(value.Value);

    private static string KeyOf(Enum name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name.ToString());
}
