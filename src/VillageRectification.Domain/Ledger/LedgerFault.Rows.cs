namespace VillageRectification.Domain.Ledger;

/// <content>Of a row, of what stands beside it and of the villages that it names.</content>
public sealed partial record LedgerFault
{
    public static LedgerFault UnitMissing(string indicator) => new(LedgerProblemKind.UnitMissing) { Name = indicator };

    /// <param name="unit">Of the indicator.</param>
    public static LedgerFault UnitDiffers(string indicator, string unit) => new(LedgerProblemKind.UnitDiffers) { Name = indicator, Other = unit };

    public static LedgerFault OutcomeWithoutDay() => new(LedgerProblemKind.OutcomeWithoutDay);

    public static LedgerFault InspectionWithoutOutcome() => new(LedgerProblemKind.InspectionWithoutOutcome, LedgerSeverity.Warned);

    public static LedgerFault QuantityOfNothing() => new(LedgerProblemKind.QuantityOfNothing, LedgerSeverity.Warned);

    public static LedgerFault SaysNothing() => new(LedgerProblemKind.SaysNothing, LedgerSeverity.Warned);

    public static LedgerFault LevelNotTold() => new(LedgerProblemKind.LevelNotTold, LedgerSeverity.Warned);

    public static LedgerFault NoRecord() => new(LedgerProblemKind.NoRecord, LedgerSeverity.Noted);

    /// <param name="village">As written.</param>
    public static LedgerFault LeftVillage(string village) => new(LedgerProblemKind.LeftVillage, LedgerSeverity.Noted) { Name = village };

    /// <param name="village">With its township.</param>
    public static LedgerFault NewVillage(string village) => new(LedgerProblemKind.NewVillage) { Name = village };

    /// <param name="village">With its township.</param>
    public static LedgerFault NotListed(string village) => new(LedgerProblemKind.NotListed, LedgerSeverity.Noted) { Name = village };

    /// <param name="sheet">Of the ledger, of which the row tells nothing.</param>
    /// <param name="column">The one in which the word stands by which it is left.</param>
    public static LedgerFault LeftRow(string sheet, string column) => new(LedgerProblemKind.LeftRow, LedgerSeverity.Noted) { Name = sheet, Other = column };

    /// <param name="column">That the row leaves blank.</param>
    public static LedgerFault BesideNothing(string column) => new(LedgerProblemKind.BesideNothing, LedgerSeverity.Warned) { Name = column };

    /// <param name="row">The earlier one.</param>
    /// <param name="text">What stands there.</param>
    public static LedgerFault SaysOtherwise(int row, string text) => new(LedgerProblemKind.SaysOtherwise) { Number = row, Name = text };

    /// <param name="row">The earlier one.</param>
    public static LedgerFault RepeatedRow(int row) => new(LedgerProblemKind.RepeatedRow, LedgerSeverity.Warned) { Number = row };

    /// <param name="row">The earlier one.</param>
    public static LedgerFault RepeatedVillage(int row) => new(LedgerProblemKind.RepeatedVillage) { Number = row };

    public static LedgerFault UnknownVillage() => new(LedgerProblemKind.UnknownVillage);

    /// <param name="county">Of this code, six digits.</param>
    /// <param name="others">The county of the other rows.</param>
    public static LedgerFault OtherCounty(string county, string others) => new(LedgerProblemKind.OtherCounty) { Name = county, Other = others };

    /// <param name="name">In 村情台账.</param>
    public static LedgerFault NameDiffers(string name) => new(LedgerProblemKind.NameDiffers, LedgerSeverity.Warned) { Name = name };

    /// <param name="alike">Those that may be meant; empty where there are none.</param>
    public static LedgerFault NoSuchVillage(string alike) => new(LedgerProblemKind.NoSuchVillage) { Name = alike };

    /// <param name="alike">Those that may be meant; empty where none is known.</param>
    public static LedgerFault UnlistedVillage(string alike) => new(LedgerProblemKind.UnlistedVillage) { Name = alike };

    public static LedgerFault AmbiguousVillage(int count, string which) => new(LedgerProblemKind.AmbiguousVillage) { Number = count, Name = which };
}
