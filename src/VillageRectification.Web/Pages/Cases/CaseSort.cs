using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The order of the case list. By stage is what needs care first; Chinese names are in pinyin order; the code decides between equals.</summary>
internal sealed record CaseSort(string Key, bool IsDescending)
{
    private static readonly CaseStage[] CareFirst =
    [
        CaseStage.Registered, CaseStage.Diagnosed, CaseStage.Rectifying, CaseStage.Failed, CaseStage.Relapsed, CaseStage.CityRefused,
        CaseStage.Applied, CaseStage.UnderInspection, CaseStage.Passed, CaseStage.Transformed,
    ];

    private static readonly string[] Keys = ["village", "township", "stage", "measures", "overdue", "last"];

    public static CaseSort Default { get; } = new("stage", false);

    /// <summary>As the address has it.</summary>
    public string Value => IsDescending ? "-" + Key : Key;

    public static CaseSort Read(string? text) =>
        Keys.FirstOrDefault(k => k == text?.TrimStart('-')) is { } key ? new(key, text![0] == '-') : Default;

    public IEnumerable<CaseReading> Apply(IEnumerable<CaseReading> readings)
    {
        var ordered = Key switch
        {
            "village" => By(readings, r => r.Village, ChineseOrder.Comparer),
            "township" => By(readings, r => r.Township, ChineseOrder.Comparer),
            "measures" => By(readings, r => r.Measures.Total == 0 ? -1 : (double)r.Measures.Done / r.Measures.Total),
            "overdue" => By(readings, r => r.Overdue),
            "last" => By(readings, r => r.LastRecordOn),
            _ => By(readings, r => Array.IndexOf(CareFirst, r.Acceptance.Stage)).ThenByDescending(r => r.Overdue),
        };
        return ordered.ThenBy(r => r.DivisionCode, StringComparer.Ordinal).ThenBy(r => r.CaseId);
    }

    private IOrderedEnumerable<CaseReading> By<T>(IEnumerable<CaseReading> readings, Func<CaseReading, T> key, IComparer<T>? comparer = null) =>
        IsDescending ? readings.OrderByDescending(key, comparer) : readings.OrderBy(key, comparer);
}
