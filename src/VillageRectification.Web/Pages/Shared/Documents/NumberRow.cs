namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>A row behind a number of a document.</summary>
/// <param name="CaseId">Null for what is no village.</param>
/// <param name="Amount">Its share, with the unit where the figure has one.</param>
/// <param name="Address">Where it leads on; null where nothing is behind it.</param>
/// <param name="Lines">The records that make it, the one that matters most first.</param>
internal sealed record NumberRow(Guid? CaseId, string Name, string Amount, string? Address, IReadOnlyList<string> Lines)
{
    /// <summary>What <see cref="Address"/> opens.</summary>
    public string Door { get; init; } = "去看";

    /// <summary>The records themselves, each with where it is, above <see cref="Lines"/>.</summary>
    public IReadOnlyList<(string Text, string Address)> Records { get; init; } = [];
}
