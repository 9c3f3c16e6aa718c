using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What the address of the case list asks for; unknown values are left out.</summary>
internal sealed record CaseFilter
{
    public const int SearchMaxLength = 50;

    /// <summary>Part of a village's name or code.</summary>
    public string? Search { get; init; }

    /// <summary>Twelve digits.</summary>
    public string? Township { get; init; }

    public CaseStage? Stage { get; init; }

    public ManagementLevel? Level { get; init; }

    public CaseView View { get; init; } = CaseView.All;

    public CaseSort Sort { get; init; } = CaseSort.Default;

    public bool IsNarrowed => Search is not null || Township is not null || Stage is not null || Level is not null;

    public static CaseFilter Read(IQueryCollection query) => new()
    {
        Search = query["q"].ToString().Trim() is { Length: > 0 and <= SearchMaxLength } text ? text : null,
        Township = DivisionCode.TryParse(query["township"], out var code) ? code.Value : null,
        Stage = QueryValue.Of<CaseStage>(query["stage"]),
        Level = QueryValue.Of<ManagementLevel>(query["level"]),
        View = QueryValue.Of<CaseView>(query["view"]) ?? CaseView.All,
        Sort = CaseSort.Read(query["sort"]),
    };

    public bool Admits(CaseReading reading) =>
        (Search is null || reading.Village.Contains(Search, StringComparison.Ordinal) || reading.DivisionCode.Contains(Search, StringComparison.Ordinal))
        && (Township is null || reading.TownshipCode == Township)
        && (Stage is null || reading.Acceptance.Stage == Stage)
        && (Level is null || reading.Level == Level);
}
