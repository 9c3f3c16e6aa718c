using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>A committee was changed on that day (班子调整).</summary>
public sealed class CommitteeChange : CaseFact
{
    public const int PersonMaxLength = 50;

    private CommitteeChange()
    {
    }

    internal CommitteeChange(RectificationCase @case, DateOnly on, Committee committee, CommitteeChangeKind kind)
        : base(@case, on)
    {
        Committee = committee;
        Kind = kind;
        StateAfter = kind.After();
    }

    public Committee Committee { get; private init; }

    public CommitteeChangeKind Kind { get; private init; }

    /// <summary>Follows from the kind; stored so that a query can read it.</summary>
    public CommitteeState StateAfter { get; private init; }

    public AppointmentMethod? Method { get; init; }

    public string? Person { get; init; }
}
