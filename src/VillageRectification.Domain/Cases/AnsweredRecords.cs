namespace VillageRectification.Domain.Cases;

/// <summary>The records that a measure answers (problems, a diagnosis, a verdict, findings), as the one text that is stored of them.</summary>
public static class AnsweredRecords
{
    /// <summary>How many one measure can answer.</summary>
    public const int Most = 50;

    internal const int MaxLength = Most * (IdLength + 1);

    private const int IdLength = 36;

    /// <returns>Null when it answers nothing.</returns>
    public static string? Join(IEnumerable<Guid>? records) =>
        records?.Distinct().Order().ToArray() is { Length: > 0 } ids ? string.Join(' ', ids) : null;

    public static IReadOnlyList<Guid> Split(string? text) => text is null ? [] : [.. text.Split(' ').Select(Guid.Parse)];
}
