using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// What a row of 检查验收 says only as a whole: a conclusion holds from the day of the inspection, and only the county's acceptance is
/// applied for. A row that has neither day is refused by its key.
/// </summary>
internal static class InspectionCheck
{
    /// <param name="kind">The canonical word of the inspection's kind; null when it could not be read.</param>
    public static LedgerProblem? Of(SheetRow row, HeaderRow header, string? kind)
    {
        if (header.IsBlank(row, LedgerColumnNames.AppliedOn) && header.IsBlank(row, LedgerColumnNames.InspectedOn))
        {
            return null;
        }

        return (HasDay: !header.IsBlank(row, LedgerColumnNames.InspectedOn), HasOutcome: !header.IsBlank(row, LedgerColumnNames.Outcome)) switch
        {
            (HasDay: false, HasOutcome: true) => On(LedgerFault.OutcomeWithoutDay(), LedgerColumnNames.InspectedOn),
            (HasDay: false, HasOutcome: false) when kind is not null && kind != InspectionKind.County.ToText() =>
                On(LedgerFault.Blank(), LedgerColumnNames.InspectedOn),
            (HasDay: true, HasOutcome: false) => On(LedgerFault.InspectionWithoutOutcome(), LedgerColumnNames.Outcome),
            _ => null,
        };

        LedgerProblem On(LedgerFault fault, string column) => new(fault, LedgerForm.Inspections.Name, row.Number, column);
    }
}
