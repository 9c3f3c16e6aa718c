using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What is said of villages that were not verified, by who refused them: 市级 of the city, 县级认定 of the head of the department.</summary>
public static class VerificationWords
{
    public static string ToText(this CaseStage stage, InspectionKind? refusedBy, CountyWords county) =>
        stage.IsRefused() && refusedBy is { } by ? Refused(county, by) : stage.ToText();

    public static string ToText(this CaseOutcome outcome, InspectionKind? refusedBy, CountyWords county) =>
        outcome is CaseOutcome.CityRefused && refusedBy is { } by ? Refused(county, by) : outcome.ToText();

    /// <summary>市级认定未通过, 县级认定未通过; of villages that both refused 市级认定或县级认定未通过.</summary>
    public static string Refused(CountyWords county, params IEnumerable<InspectionKind?> by) =>
        string.Join("或", by.Select(k => k ?? InspectionKind.City).Distinct().Order().Select(k => k.ToText(county))) + "未通过";
}
