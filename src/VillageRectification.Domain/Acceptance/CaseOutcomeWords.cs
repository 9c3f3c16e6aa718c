namespace VillageRectification.Domain.Acceptance;

/// <summary>Where an inspected case stands, in a table.</summary>
public static class CaseOutcomeWords
{
    public static string ToText(this CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Passed => "合格",
        CaseOutcome.Failed => "不合格",
        CaseOutcome.Relapsed => "反弹",
        CaseOutcome.CityRefused => "市级未通过",
    };
}
