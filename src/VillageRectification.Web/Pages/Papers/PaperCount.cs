using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>
/// What a paper about somebody's villages counts of each of them, where no figure of the campaign counts the same. Its sentence, its column and the page
/// behind both read this entry, so the number is its list.
/// </summary>
/// <param name="Key">Of this paper alone.</param>
/// <param name="Title">没解决的突出问题.</param>
/// <param name="Of">Of one village.</param>
internal sealed record PaperCount(string Key, string Title, Func<CaseReading, long> Of)
{
    public const string Prefix = "paper.";

    /// <summary>The records of one village that make it; none where a page of the village says it better.</summary>
    public Func<CaseReading, IEnumerable<string>> Lines { get; init; } = _ => [];

    /// <summary>Where its row leads on.</summary>
    public Func<Guid, string> Address { get; init; } = id => Links.Case(id);

    /// <summary>What stands there.</summary>
    public string Door { get; init; } = "去看";

    /// <summary>As counted: each village once, or not at all.</summary>
    public static PaperCount Villages(string name, string title, Func<CaseReading, bool> counts) => new(Prefix + name, title, v => counts(v) ? 1 : 0);

    /// <summary>As many as there are lines.</summary>
    public static PaperCount Records(string name, string title, Func<CaseReading, IReadOnlyList<string>> lines) =>
        new(Prefix + name, title, v => lines(v).Count) { Lines = lines };
}
