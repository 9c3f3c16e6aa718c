using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// From that day on the village is watched at this level and listed for this type (管理级别, 主要问题). The first is written with the registration;
/// the last one holds, before what a ledger says of the time before.
/// </summary>
public sealed class LevelChange : StageFact
{
    public const int CaseTypeMaxLength = CampaignTerm.NameMaxLength;
    public const int OtherTypesMaxLength = 200;
    public const int ReasonMaxLength = 200;

    /// <summary>Between several types.</summary>
    public const char Between = '、';

    private LevelChange()
    {
    }

    internal LevelChange(RectificationCase @case, DateOnly on, ManagementLevel level)
        : base(@case, on)
    {
        Level = level;
    }

    public ManagementLevel Level { get; private init; }

    /// <summary>The main type, a word of the campaign's list; null is unknown.</summary>
    public string? CaseType { get; internal init; }

    /// <summary>Further types, joined by 、; null when there are none.</summary>
    public string? OtherTypes { get; internal init; }

    /// <summary>Null with the registration.</summary>
    public string? Reason { get; internal init; }

    internal CaseGrade ToGrade() => new(Level, CaseType, OtherTypes?.Split(Between) ?? []);

    internal override bool IsOfListed() => true;
}
