using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The causes of a joint diagnosis, of which a problem or a measure can name one: by its words (<see cref="CauseRewording"/>).</summary>
public static class DiagnosisCauses
{
    private static readonly char[] Between = ['\n', '；', ';'];

    /// <summary>Those of the last diagnosis; none where nobody says any.</summary>
    public static IReadOnlyList<string> LastCauses(this IEnumerable<CaseFact> facts) =>
        Split(facts.OfType<Diagnosis>().Chronological().LastOrDefault()?.Causes);

    /// <param name="causes">A line each, or parted by ；.</param>
    public static IReadOnlyList<string> Split(string? causes) =>
        [.. (causes ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <returns>Null where none is named.</returns>
    public static string? Join(IEnumerable<string> causes) => string.Join('\n', causes.Distinct()) is { Length: > 0 } text ? text : null;
}
