namespace VillageRectification.Web.Pages.Rules;

/// <summary>One version in force of a part of the rules, as a list of them tells it.</summary>
/// <param name="IsCurrent">It holds today.</param>
/// <param name="Address">Where it is read; null where the list says it all.</param>
/// <param name="Notes">What is to be said of it.</param>
internal sealed record VersionLine(int Number, DateOnly From, bool IsCurrent, string? Address, IReadOnlyList<string> Notes);
