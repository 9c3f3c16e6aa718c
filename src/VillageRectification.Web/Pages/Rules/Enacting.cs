namespace VillageRectification.Web.Pages.Rules;

/// <summary>Who may put a draft of the rules in force: a head who had no hand in it.</summary>
/// <param name="Drafted">Who drafted it; null while nothing is drafted.</param>
/// <param name="IsMine">Whether who asks may.</param>
/// <param name="IsHead">Whether who asks could, had somebody else drafted it.</param>
/// <param name="Others">The names of those who may, who asks left aside.</param>
internal sealed record Enacting(string? Drafted, bool IsMine, bool IsHead, IReadOnlyList<string> Others);
