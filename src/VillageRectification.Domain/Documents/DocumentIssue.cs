namespace VillageRectification.Domain.Documents;

/// <summary>What a document carries of its issue, which comes after it was composed.</summary>
/// <param name="Number">第12期; empty for one that is not numbered.</param>
/// <param name="Dated">The day of issue, or that there is none yet.</param>
/// <param name="Printed">What the colophon says of the day: printed on it, or not yet.</param>
public sealed record DocumentIssue(string Number, string Dated, string Printed)
{
    private const string Blank = "　　　　年　　月　　日";

    /// <summary>Of what is signed on paper: when is written down nowhere, so the day is filled in by hand.</summary>
    public static DocumentIssue ByHand { get; } = new("", Blank, Blank);
}
