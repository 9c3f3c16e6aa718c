namespace VillageRectification.Domain.Ledger;

/// <summary>The form of the ledger that a county keeps of its campaign: fourteen sheets, in the order of the workbook.</summary>
public static partial class LedgerForm
{
    // Computed at the first call, because the order in which the parts of this class are initialised is open.
    public static IReadOnlyList<LedgerSheet> Sheets => field ??=
    [
        Villages, Duties, Diagnoses, Measures, Problems, CommitteeChanges, MembershipGrowth, Progress, Presence, Support, Inspections,
        SupervisionVisits, Petitions, Exemplars,
    ];

    private static LedgerColumn Code => new LedgerColumn(LedgerColumnNames.Code, LedgerColumnKind.Code).Required()
        .AlsoNamed("区划代码", "村代码", "统计用区划代码");

    private static LedgerColumn Village => LedgerColumn.Named(LedgerColumnNames.Village, Divisions.DivisionName.MaxLength)
        .AlsoNamed("村", "行政村", "村居", "村社区", "村(社区)", "村(居)", "村(社区)名称", "村名称", "社区名称", "村级组织名称");

    /// <exception cref="ArgumentException">There is no such sheet.</exception>
    public static LedgerSheet Sheet(string name) =>
        Sheets.FirstOrDefault(s => s.Name == name) ?? throw new ArgumentException($"The ledger has no sheet '{name}'.", nameof(name));

    private static LedgerSheet Keyed(string name, IReadOnlyList<LedgerKeyPart> key, params IReadOnlyList<LedgerColumn> columns) =>
        new(name, [Code, Village, .. columns], key);

    private static LedgerKeyPart[] By(params string[] columns) => [.. columns.Select(c => new LedgerKeyPart(c))];

    private static LedgerColumn Day(string name) => new(name, LedgerColumnKind.Day);

    private static LedgerColumn DueDay(string name) => Day(name) with { IsDue = true };

    private static LedgerColumn DoneDay(string name) => Day(name) with { MayLackDay = true };

    private static LedgerColumn Count(string name) => new(name, LedgerColumnKind.Count);

    private static LedgerColumn Money(string name) => new(name, LedgerColumnKind.Money);

    private static LedgerColumn Person(string name, int maxLength) => LedgerColumn.Named(name, maxLength) with { HoldsPersons = true };
}
