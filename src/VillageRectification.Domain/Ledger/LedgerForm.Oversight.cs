using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Domain.Ledger;

/// <summary>The sheets in which the county writes what it found.</summary>
public static partial class LedgerForm
{
    /// <summary>检查验收: the application and what came of it, on one row.</summary>
    public static LedgerSheet Inspections { get; } = Keyed(
        RecordWords.Inspection,
        [new(InspectedOn, Else: AppliedOn), new(Kind)],
        LedgerColumn.Choice(Kind, LedgerChoices.InspectionKinds).Required().AlsoNamed("检查类型"),
        Day(AppliedOn),
        Day(InspectedOn),
        LedgerColumn.Choice(Outcome, LedgerChoices.Outcomes),
        LedgerColumn.Text(Opinion, Inspection.OpinionMaxLength));

    /// <summary>督查暗访.</summary>
    public static LedgerSheet SupervisionVisits { get; } = Keyed(
        RecordWords.Visit,
        By(Date, Notice),
        Day(Date).Required(),
        LedgerColumn.Choice(Notice, LedgerChoices.Notices).Required(),
        LedgerColumn.Choice(LedgerColumnNames.AtPost, LedgerChoices.AtPost),
        LedgerColumn.Text(LedgerColumnNames.Finding, Supervision.Finding.TextMaxLength) with { MayBeNone = true },
        DueDay(RemedyDueOn).Needing(LedgerColumnNames.Finding),
        Day(RemediedOn).Needing(LedgerColumnNames.Finding));

    /// <summary>上访统计: a count per village and month.</summary>
    public static LedgerSheet Petitions { get; } = Keyed(
        RecordWords.PetitionCount,
        By(LedgerColumnNames.Month),
        new LedgerColumn(LedgerColumnNames.Month, LedgerColumnKind.Month).Required(),
        Count(LedgerColumnNames.Petitions),
        Count(PetitionPersons));
}
