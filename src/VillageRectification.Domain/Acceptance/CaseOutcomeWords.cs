namespace VillageRectification.Domain.Acceptance;

/// <summary>Where an inspected case stands, in a table.</summary>
public static class CaseOutcomeWords
{
    /// <summary>Whoever refused it; of one village <see cref="VerificationWords"/> say who did.</summary>
    public static string ToText(this CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Passed => "合格",
        CaseOutcome.Failed => "不合格",
        CaseOutcome.Relapsed => "反弹",
        CaseOutcome.CityRefused => "认定未通过",
    };
}
