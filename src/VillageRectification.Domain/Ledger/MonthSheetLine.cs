using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>A line of a month sheet.</summary>
/// <param name="Number">Of the row, from 1.</param>
/// <param name="Township">As written; null where the sheet has no such column.</param>
/// <param name="Code">Twelve digits; null where the sheet has none.</param>
public sealed record MonthSheetLine(int Number, string Village, string? Township, string? Code, IReadOnlyList<DayMark> Marks)
{
    /// <summary>Which village it is about: by its code, else by its name, and by its township where several have the name.</summary>
    /// <param name="problem">Why it is none.</param>
    public SheetVillage? VillageIn(IReadOnlyCollection<SheetVillage> villages, out LedgerProblem? problem)
    {
        SheetVillage[] found = [.. villages.Where(v => Code is null ? DivisionName.Same(v.Name, Village) : v.Code == Code)];
        if (found.Length > 1 && Township is { } township)
        {
            found = [.. found.Where(v => v.Township is { } other && DivisionName.Core(other) == DivisionName.Core(township))];
        }

        problem = found.Length == 1 ? null : new(
            found.Length == 0 ? LedgerProblemKind.UnlistedVillage : LedgerProblemKind.AmbiguousVillage,
            LedgerForm.Presence.Name, Number, LedgerColumnNames.Village, Code ?? Village);
        return problem is null ? found[0] : null;
    }

    internal LedgerProblem Problem(LedgerProblemKind kind, DayMark mark, params IReadOnlyList<object> args) =>
        new(kind, LedgerForm.Presence.Name, Number, $"{mark.Day} 日", mark.Text, args);
}
