namespace VillageRectification.Web.Records.Kinds;

/// <summary>A measure as a plan says it.</summary>
internal abstract record AdoptedMeasureInput : RecordInput
{
    public string? Text { get; init; }

    public string? Goal { get; init; }

    public IReadOnlyList<Guid>? Answers { get; init; }

    public IReadOnlyList<string>? Causes { get; init; }

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Why the plan drops it.</summary>
    public string? Why { get; init; }
}
