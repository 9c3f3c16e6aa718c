using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One line of the comparison; <paramref name="IsBad"/>: what is now still has to change.</summary>
internal sealed record BeforeAndNow(string Subject, string Before, string Now, bool IsBad)
{
    /// <summary>The record that says what is now; null when nobody said it.</summary>
    public CaseFact? Source { get; init; }
}
