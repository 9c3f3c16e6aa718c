namespace VillageRectification.Web.Pages.Applications;

/// <summary>One condition of applying for acceptance.</summary>
/// <param name="Against">What is missing, in a sentence; null where the condition is met.</param>
/// <param name="Proof">What shows that it is met; null where nothing more is to be said.</param>
internal sealed record Condition(string Title, string? Against, string? Proof)
{
    public bool IsMet => Against is null;

    /// <summary>What is missing, one by one, each with the form that ends it.</summary>
    public IReadOnlyList<(string Text, string? Kind, Guid? About)> Missing { get; init; } = [];

    /// <summary>The act that ends it as a whole; null where there is none.</summary>
    public string? Kind { get; init; }

    public string? ActLabel { get; init; }

    /// <summary>The page where it is ended; null where there is none.</summary>
    public string? Address { get; init; }
}
