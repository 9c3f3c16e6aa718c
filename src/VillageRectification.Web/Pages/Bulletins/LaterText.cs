using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What of an issued bulletin records changed since, said to who may draft its correction.</summary>
internal static class LaterText
{
    private const int NamedRecords = 5;

    public static IReadOnlyList<string> Of(IReadOnlyList<FigureCorrection> changed, FigureSet now) =>
        [.. changed.Where(c => c.Title is not null || now.Find(c.Key)?.Words.Printed is not null).Select(c => Of(c, now))];

    private static string Of(FigureCorrection changed, FigureSet now)
    {
        var figure = now.Find(changed.Key);
        string[] named =
        [
            .. changed.Records.Select(r => $"{r.Village}{Wording.FullDay(r.On)}{r.What}"),
            .. changed.Records.Count == 0 && figure?.MayPrintVillages != false ? changed.Villages.Select(v => v.Name) : [],
        ];
        var why = named.Length == 0 ? "" : $"（{string.Join("、", named.Take(NamedRecords))}{(named.Length > NamedRecords ? $"等 {named.Length} 条" : "")}）";
        return changed.IsOfWords ? $"{changed.Title}和印发时不同{why}"
            : $"{changed.WordIn(now.Frame.County, figure)}：印发时 {Said(changed, changed.Was, figure)}，现在 {Said(changed, changed.Is, figure)}{why}";
    }

    private static string Said(FigureCorrection changed, long? value, Figure? figure) =>
        figure is not null ? figure.ToText(value) : value is { } known ? $"{Wording.Count(known)} {changed.UnitIn(figure)}" : FieldWords.Unknown;
}
