namespace VillageRectification.Domain.Organisation;

/// <summary>Who got what post by a change of a committee, as far as it is known.</summary>
public sealed record ChangedPost
{
    public AppointmentMethod? Method { get; init; }

    public string? Person { get; init; }

    public string? Post { get; init; }

    public string? FormerOffice { get; init; }

    public PostNature? Nature { get; init; }

    public DateOnly? HeldUntil { get; init; }
}
