namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>What a page about one number of a document shows below its heading.</summary>
/// <param name="Words">What is counted.</param>
internal sealed record NumberRows(string Words, IReadOnlyList<NumberRow> Rows)
{
    /// <summary>Of a village's records these stand open.</summary>
    public const int FewLines = 3;

    /// <summary>No single village's part of it is shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The reader sees a part of what the number is of.</summary>
    public bool IsPart { get; init; }

    /// <summary>Each row counts once, so that its share says nothing.</summary>
    public bool AreAlike { get; init; }
}
