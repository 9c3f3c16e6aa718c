using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>A case's problems of one category: how many were found, and how they stand.</summary>
/// <param name="Resolved">Last status Resolved.</param>
/// <param name="Eased">Last status Eased.</param>
/// <param name="Overdue">Open or Reopened past their due day.</param>
public sealed record CategoryReading(string Category, int Found, int Resolved, int Eased, int Overdue)
{
    /// <summary>A reading a category, by name.</summary>
    public static IReadOnlyList<CategoryReading> Of(IEnumerable<ProblemReading> problems, DateOnly asOf) =>
    [
        .. problems.GroupBy(p => p.Category).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new CategoryReading(
            g.Key,
            g.Count(),
            g.Count(p => p.Status is ProblemStatus.Resolved),
            g.Count(p => p.Status is ProblemStatus.Eased),
            g.Count(p => p.IsOverdue(asOf)))),
    ];

    public bool IsResolved => Found > 0 && Resolved == Found;

    public bool IsEased => Found > 0 && Resolved + Eased == Found;
}
