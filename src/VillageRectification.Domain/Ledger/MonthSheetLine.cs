using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>A line of a month sheet.</summary>
/// <param name="Number">Of the row, from 1.</param>
/// <param name="Township">As written, in the line itself or above it, as over merged cells; null where the sheet has no such column.</param>
/// <param name="Code">Twelve digits; null where the sheet has none.</param>
public sealed record MonthSheetLine(int Number, string Village, string? Township, string? Code, IReadOnlyList<DayMark> Marks)
{
    /// <summary>Whose line it is; null where the sheet does not say it.</summary>
    public string? Person { get; init; }

    /// <summary>The line itself says the township: one that is not the village's is a mistake then.</summary>
    public bool SaysTownship { get; init; }

    /// <summary>Which village it is about: by its code, else by its name, and by its township where several have the name.</summary>
    /// <param name="problem">Why it is none.</param>
    public SheetVillage? VillageIn(IReadOnlyCollection<SheetVillage> villages, out LedgerProblem? problem)
    {
        SheetVillage[] named = [.. villages.Where(v => Code is null ? DivisionName.Same(v.Name, Village) : v.Code == Code)];
        var isTold = Township is not null && (SaysTownship || named.Length > 1) && named.Any(v => v.Township is not null);
        var found = isTold ? [.. named.Where(v => IsIn(v.Township))] : named;
        problem = (named.Length, found.Length) switch
        {
            (_, 1) => null,
            (0, _) => Problem(LedgerFault.UnlistedVillage(""), LedgerColumnNames.Village, Code ?? Village),
            (_, 0) => Problem(
                LedgerFault.VillageOfOtherTownship(named[0].Name, string.Join('、', named.Select(v => v.Township).OfType<string>())),
                LedgerColumnNames.Township,
                Township),
            _ => Problem(LedgerFault.SeveralVillages(), LedgerColumnNames.Village, Code ?? Village),
        };
        return problem is null ? found[0] : null;
    }

    private bool IsIn(string? township) => township is not null && DivisionName.SameTownship(township, Township!);

    private LedgerProblem Problem(LedgerFault fault, string column, string? text) =>
        new(fault, LedgerForm.Presence.Name, Number, column, text);

    internal LedgerProblem Problem(LedgerFault fault, DayMark mark) =>
        new(fault, LedgerForm.Presence.Name, Number, DayMark.ColumnOf(mark.Day), mark.Text);
}
