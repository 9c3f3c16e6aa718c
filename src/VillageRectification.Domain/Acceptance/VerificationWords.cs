using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What is said of villages that were not verified, by who refused them: 市级 of the city, 县级核验 of the head of the department.</summary>
public static class VerificationWords
{
    public static string ToText(this CaseStage stage, InspectionKind? refusedBy) =>
        stage is CaseStage.CityRefused && refusedBy is { } by ? Short(by) : stage.ToText();

    public static string ToText(this CaseOutcome outcome, InspectionKind? refusedBy) =>
        outcome is CaseOutcome.CityRefused && refusedBy is { } by ? Short(by) : outcome.ToText();

    /// <summary>市级验收未通过, 县级核验未通过; of villages that both refused 市级验收或县级核验未通过.</summary>
    public static string Refused(params IEnumerable<InspectionKind?> by) =>
        string.Join("或", by.Select(k => k ?? InspectionKind.City).Distinct().Order().Select(k => k.ToText())) + "未通过";

    private static string Short(InspectionKind by) => by is InspectionKind.City ? "市级未通过" : Refused(by);
}
