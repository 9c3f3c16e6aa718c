namespace VillageRectification.Domain.Common;

/// <summary>The unit that is loaded, changed and saved as one. <see cref="Version"/> guards against lost updates.</summary>
public abstract class AggregateRoot
{
    /// <summary>A version 7 identifier, made by the domain.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Raised by every save; a form carries it back, so that an edit made on a stale page is refused.</summary>
    public int Version { get; private set; }
}
