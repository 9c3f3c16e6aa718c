using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What an office's sheet is about, where it is about one thing: help, petitions, diagnoses. A wide sheet is about several.</summary>
internal static class SheetSubject
{
    /// <summary>Null where it is about several things, or nothing says what it is.</summary>
    /// <param name="candidates">What each heading may be.</param>
    public static LedgerSheet? Of(string name, IEnumerable<IReadOnlyList<OfficeField>> candidates)
    {
        // What can be of one sheet alone says which; where the village is, and what it is like, stands in any.
        string[] told =
        [
            .. candidates.Select(c => c.Where(f => !f.IsPlace).Select(f => f.Sheet).Distinct().ToArray())
                .Where(s => s is [var only] && only != LedgerForm.Villages.Name)
                .Select(s => s[0]).Distinct(),
        ];
        return told switch
        {
            [var only] => LedgerForm.Sheet(only),
            [] => HeadingWords.SubjectIn(name),
            _ => null,
        };
    }
}
