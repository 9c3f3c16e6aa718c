using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <content>Of a cell by itself.</content>
public sealed partial record LedgerFault
{
    public static LedgerFault Blank() => new(LedgerProblemKind.Blank);

    public static LedgerFault CellError() => new(LedgerProblemKind.CellError);

    public static LedgerFault FormulaWithoutValue() => new(LedgerProblemKind.FormulaWithoutValue);

    public static LedgerFault PictureCell() => new(LedgerProblemKind.PictureCell, LedgerSeverity.Warned);

    public static LedgerFault TruthValue() => new(LedgerProblemKind.TruthValue);

    public static LedgerFault PersonalNumber(PersonalNumber found) => new(LedgerProblemKind.PersonalNumber) { Found = found };

    public static LedgerFault NotAName() => new(LedgerProblemKind.NotAName);

    public static LedgerFault NotACode() => new(LedgerProblemKind.NotACode);

    public static LedgerFault NotAVillage() => new(LedgerProblemKind.NotAVillage);

    public static LedgerFault NotADay() => new(LedgerProblemKind.NotADay);

    public static LedgerFault ImpossibleDay() => new(LedgerProblemKind.ImpossibleDay);

    /// <param name="day">As which it is read, 2003-12-31.</param>
    public static LedgerFault YearAssumed(string day) => new(LedgerProblemKind.YearAssumed, LedgerSeverity.Warned) { Name = day };

    public static LedgerFault NotAMonth() => new(LedgerProblemKind.NotAMonth);

    public static LedgerFault ImpossibleMonth() => new(LedgerProblemKind.ImpossibleMonth);

    public static LedgerFault NotANumber() => new(LedgerProblemKind.NotANumber);

    public static LedgerFault Negative() => new(LedgerProblemKind.Negative);

    public static LedgerFault NotWhole() => new(LedgerProblemKind.NotWhole);

    public static LedgerFault TooFine() => new(LedgerProblemKind.TooFine);

    /// <param name="max">In the column's unit.</param>
    public static LedgerFault TooLarge(long max) => new(LedgerProblemKind.TooLarge) { Number = max };

    /// <param name="max">Characters allowed.</param>
    public static LedgerFault TooLong(int max) => new(LedgerProblemKind.TooLong) { Number = max };

    /// <param name="number">As it is kept.</param>
    public static LedgerFault AboutNumber(string number) => new(LedgerProblemKind.AboutNumber, LedgerSeverity.Warned) { Name = number };

    public static LedgerFault Rounded(long yuan) => new(LedgerProblemKind.Rounded, LedgerSeverity.Warned) { Number = yuan };

    public static LedgerFault NotInList(IReadOnlyList<LedgerChoice> accepted) => new(LedgerProblemKind.NotInList) { Accepted = accepted };

    /// <param name="kind">Of the inspection.</param>
    public static LedgerFault OutcomeOfOtherKind(string kind, IReadOnlyList<LedgerChoice> accepted) =>
        new(LedgerProblemKind.OutcomeOfOtherKind) { Name = kind, Accepted = accepted };
}
