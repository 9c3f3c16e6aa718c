namespace VillageRectification.Domain.Screening;

/// <summary>What a township writes of a village.</summary>
/// <param name="Held">Numbers of the situations that hold.</param>
public sealed record FindingDraft(IReadOnlyCollection<int> Held, ScreeningConclusion Conclusion)
{
    public string? Reason { get; init; }

    /// <inheritdoc cref="VillageFinding.PairedWith"/>
    public string? PairedWith { get; init; }
}
