namespace VillageRectification.Domain.Cases;

/// <summary>What a village was like before the rectification, as it is typed: what is null is unknown.</summary>
public sealed record VillageBefore
{
    public int? Households { get; init; }

    /// <summary>Persons.</summary>
    public int? Population { get; init; }

    public int? PartyMembers { get; init; }

    /// <summary>A year, yuan.</summary>
    public long? IncomeYuan { get; init; }

    public long? DebtYuan { get; init; }

    public CommitteeState? Branch { get; init; }

    public CommitteeState? Committee { get; init; }

    public CommitteeRelation? Relation { get; init; }

    public OfficeRooms? Rooms { get; init; }
}
