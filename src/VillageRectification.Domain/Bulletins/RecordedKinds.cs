using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What a campaign holds any record of by the bulletin's day, as far as the readings don't say. Of what nobody ever wrote down nothing is
/// claimed: no team sheet is not "nobody was there".
/// </summary>
public sealed record RecordedKinds
{
    /// <summary>In which somebody was ever logged.</summary>
    public IReadOnlySet<Capacity> Capacities { get; init; } = new HashSet<Capacity>();

    /// <summary>Indicators with a quantity, be it zero.</summary>
    public IReadOnlySet<string> Indicators { get; init; } = new HashSet<string>();

    public bool Activists { get; init; }

    public bool ReserveCadres { get; init; }

    public bool NewMembers { get; init; }

    public bool CommitteeChanges { get; init; }

    public bool Visits { get; init; }

    public bool Findings { get; init; }
}
