using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What an office's sheet is about, where it is about one thing: help, petitions, diagnoses. A wide sheet is about several.</summary>
internal static class SheetSubject
{
    // What stands in the name of a sheet, where its headings leave it open.
    private static readonly (string Word, LedgerSheet Sheet)[] Names =
    [
        ("帮扶", LedgerForm.Support), ("信访", LedgerForm.Petitions), ("上访", LedgerForm.Petitions), ("会诊", LedgerForm.Diagnoses),
        ("验收", LedgerForm.Inspections), ("督查", LedgerForm.SupervisionVisits), ("暗访", LedgerForm.SupervisionVisits),
        ("班子调整", LedgerForm.CommitteeChanges), ("工作进展", LedgerForm.Progress), ("签到", LedgerForm.Presence),
    ];

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
            [] => Names.Where(n => name.Contains(n.Word, StringComparison.Ordinal)).Select(n => n.Sheet).Distinct().ToArray() is [var named] ? named : null,
            _ => null,
        };
    }
}
