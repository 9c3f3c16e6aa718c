namespace VillageRectification.Domain.Campaigns;

/// <summary>One situation by which a village is listed (认定情形).</summary>
/// <param name="Number">From 1, through all aspects.</param>
/// <param name="Aspect">The group it stands in: 班子队伍.</param>
/// <param name="CaseType">The type of a case that is listed for it, a word of the campaign's list; null for none.</param>
public sealed record IdentificationCriterion(int Number, string Aspect, string Text, string? CaseType)
{
    public const int TextMaxLength = 60;
    public const int AspectMaxLength = 20;
}
