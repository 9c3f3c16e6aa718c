using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What an import tells beside doing it, with what its sentence names.</summary>
public sealed record LedgerNotice
{
    private LedgerNotice(LedgerWarningKind kind) => Kind = kind;

    public LedgerWarningKind Kind { get; }

    /// <summary>The guard that is broken; null of all else.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>The persons, or the columns.</summary>
    public IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>What was not known, is called otherwise, is blank, or holds the day.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The unit of an indicator, or the other name.</summary>
    public string Other { get; private init; } = "";

    public DateOnly Day { get; private init; }

    public static LedgerNotice GuardBroken(Refusal refusal) => new(LedgerWarningKind.GuardBroken) { Refusal = refusal };

    public static LedgerNotice TwoSecretaries(IReadOnlyList<string> names) => new(LedgerWarningKind.TwoSecretaries) { Names = names };

    public static LedgerNotice NoResidentDeputy() => new(LedgerWarningKind.NoResidentDeputy);

    public static LedgerNotice VerdictWithoutApplication() => new(LedgerWarningKind.VerdictWithoutApplication);

    public static LedgerNotice UnknownDepartment(string name) => new(LedgerWarningKind.UnknownDepartment) { Name = name };

    /// <param name="column">Of the day that comes first.</param>
    public static LedgerNotice EarlierThan(string column, DateOnly day) => new(LedgerWarningKind.EarlierThan) { Name = column, Day = day };

    public static LedgerNotice NewWord(string word) => new(LedgerWarningKind.NewWord) { Name = word };

    public static LedgerNotice NewIndicator(string name, string unit) => new(LedgerWarningKind.NewIndicator) { Name = name, Other = unit };

    /// <param name="columns">None where no column says it.</param>
    public static LedgerNotice CorrectedByHand(IReadOnlyList<string> columns) => new(LedgerWarningKind.CorrectedByHand) { Names = columns };

    public static LedgerNotice Renamed(string before, string now) => new(LedgerWarningKind.Renamed) { Name = before, Other = now };

    public static LedgerNotice NameNotTaken(string stays, string inLedger) => new(LedgerWarningKind.NameNotTaken) { Name = stays, Other = inLedger };

    public static LedgerNotice ReportedByHand() => new(LedgerWarningKind.ReportedByHand);

    public static LedgerNotice EndedByHand() => new(LedgerWarningKind.EndedByHand);

    public static LedgerNotice RevisedByPlan(IReadOnlyList<string> columns) => new(LedgerWarningKind.RevisedByPlan) { Names = columns };

    /// <summary>How many rows it is about, where it is said once for several.</summary>
    public int Count { get; private init; }

    /// <param name="rows">Of one sheet.</param>
    /// <param name="day">On which they are recorded.</param>
    public static LedgerNotice DayNotTold(int rows, DateOnly day) => new(LedgerWarningKind.DayNotTold) { Count = rows, Day = day };

    /// <param name="villages">Their names.</param>
    public static LedgerNotice NewlyListed(IReadOnlyList<string> villages) => new(LedgerWarningKind.NewlyListed) { Names = villages };

    /// <param name="villages">How many.</param>
    /// <param name="day">On which the campaign began.</param>
    public static LedgerNotice StartMoved(int villages, DateOnly day) => new(LedgerWarningKind.StartMoved) { Count = villages, Day = day };

    /// <param name="day">On which the campaign began.</param>
    /// <param name="moved">户数 351 → 352.</param>
    public static LedgerNotice StartReplaced(DateOnly day, IReadOnlyList<string> moved) => new(LedgerWarningKind.StartReplaced) { Day = day, Names = moved };

    public static LedgerNotice DepartmentReplaced(string before, string now) => new(LedgerWarningKind.DepartmentReplaced) { Name = before, Other = now };

    /// <param name="column">The one that is blank.</param>
    public static LedgerNotice Idle(string column) => new(LedgerWarningKind.Idle) { Name = column };
}
