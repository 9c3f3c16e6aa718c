using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>A committee was changed on that day (班子调整).</summary>
public sealed class CommitteeChange : CaseFact
{
    public const int PersonMaxLength = 50;
    public const int PostMaxLength = 50;
    public const int FormerOfficeMaxLength = 100;

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

    /// <summary>任什么职务.</summary>
    public string? Post { get; init; }

    /// <summary>原来的单位和职务.</summary>
    public string? FormerOffice { get; init; }

    public PostNature? Nature { get; init; }

    /// <summary>Until when a nominal post is held; null when that is not settled.</summary>
    public DateOnly? HeldUntil { get; init; }

    internal override bool CountsForApplying() => true;
}
