using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One line of the comparison, with the record that says what is now; null when nobody said it.</summary>
internal sealed record SituationRow(string Subject, string Before, string Now, CaseFact? Source, bool IsBad);
