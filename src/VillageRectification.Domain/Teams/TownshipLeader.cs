using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>From that day on a leader of the township answers for the village (乡镇领导包村). The last one holds.</summary>
public sealed class TownshipLeader : CaseFact
{
    public const int NameMaxLength = 50;
    public const int OfficeMaxLength = 50;

    private TownshipLeader()
    {
    }

    internal TownshipLeader(RectificationCase @case, DateOnly from, string name, string? office)
        : base(@case, from)
    {
        Name = name;
        Office = office;
    }

    public string Name { get; private init; } = null!;

    /// <summary>His post in the township; null is unknown.</summary>
    public string? Office { get; private init; }
}
