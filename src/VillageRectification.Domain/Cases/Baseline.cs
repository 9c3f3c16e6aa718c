using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Cases;

/// <summary>What the village was like before the rectification (整顿前基本情况). Null is unknown, never zero.</summary>
public sealed class Baseline : StageFact
{
    public const int CaseTypeMaxLength = CampaignTerm.NameMaxLength;

    private Baseline()
    {
    }

    internal Baseline(RectificationCase @case, DateOnly on, ManagementLevel level)
        : base(@case, on)
    {
        Level = level;
    }

    public ManagementLevel Level { get; private init; }

    /// <summary>The main type of the case (主要问题), a word of the campaign's list.</summary>
    public string? CaseType { get; init; }

    public int? Households { get; init; }

    /// <summary>Persons.</summary>
    public int? Population { get; init; }

    public int? PartyMembers { get; init; }

    /// <summary>Collective income a year, yuan.</summary>
    public long? IncomeYuan { get; init; }

    /// <summary>Collective debt, yuan.</summary>
    public long? DebtYuan { get; init; }

    public CommitteeState? Branch { get; init; }

    public CommitteeState? Committee { get; init; }

    public CommitteeRelation? Relation { get; init; }

    public OfficeRooms? Rooms { get; init; }
}
