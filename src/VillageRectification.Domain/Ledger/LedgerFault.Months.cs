using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <content>Of a month sheet (villages down, days across).</content>
public sealed partial record LedgerFault
{
    public static LedgerFault UnnamedMonth() => new(LedgerProblemKind.UnnamedMonth);

    public static LedgerFault SheetOfNoCampaign() => new(LedgerProblemKind.SheetOfNoCampaign);

    public static LedgerFault NothingMarked() => new(LedgerProblemKind.NothingMarked);

    public static LedgerFault NoVillageColumn() => new(LedgerProblemKind.NoVillageColumn);

    public static LedgerFault NotACapacity() => new(LedgerProblemKind.NotACapacity);

    public static LedgerFault UnknownMark() => new(LedgerProblemKind.UnknownMark);

    /// <param name="cells">In how many it stands.</param>
    public static LedgerFault MarkOfNobody(int cells) => new(LedgerProblemKind.MarkOfNobody, LedgerSeverity.Noted) { Number = cells };

    public static LedgerFault MarkOfLeave() => new(LedgerProblemKind.MarkOfLeave, LedgerSeverity.Warned);

    /// <param name="capacity">Whose days they were taken for.</param>
    public static LedgerFault PlainMarks(Capacity capacity) => new(LedgerProblemKind.PlainMarks, LedgerSeverity.Warned) { Name = capacity.ToText() };

    public static LedgerFault FurtherMonthSheet() => new(LedgerProblemKind.FurtherMonthSheet, LedgerSeverity.Warned);

    public static LedgerFault DayBeyondMonth(int month) => new(LedgerProblemKind.DayBeyondMonth) { Number = month };

    public static LedgerFault DayToCome() => new(LedgerProblemKind.DayToCome);

    public static LedgerFault SumDiffers(int marks) => new(LedgerProblemKind.SumDiffers, LedgerSeverity.Warned) { Number = marks };

    public static LedgerFault SeveralVillages() => new(LedgerProblemKind.SeveralVillages);

    /// <param name="township">That it is of.</param>
    public static LedgerFault VillageOfOtherTownship(string village, string township) =>
        new(LedgerProblemKind.VillageOfOtherTownship) { Name = village, Other = township };
}
