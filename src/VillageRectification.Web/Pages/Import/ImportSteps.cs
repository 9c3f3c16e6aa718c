using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>The steps from a file to its import. A step that has nothing to ask is passed over; all pages of an import show the same ones.</summary>
internal static class ImportSteps
{
    public const string Sheets = "认表";
    public const string Columns = "认列";
    public const string Values = "认值";
    public const string Villages = "认村";
    public const string Check = "核对";

    // Villages come before words: of a row that is not read nobody has to say what its words mean.
    /// <summary>The step on whose page the next question stands; <see cref="Check"/> where nothing is asked any more.</summary>
    public static string Next(LedgerHeading heading, LedgerReading reading) =>
        heading.Form is { } form && form.Sheets.Any(s => !s.IsSettled) ? Sheets
        : heading.Form is { IsSettled: false } ? Columns
        : reading.OpenVillages > 0 ? Villages
        : heading.Form is not null && (reading.AsksMonth || AskedWord.Of(reading).Count > 0) ? Values
        : Check;

    /// <summary>Where a step stands.</summary>
    /// <param name="id">Of the file that waits.</param>
    public static string AddressOf(string step, string id) => step switch
    {
        Sheets => Links.ImportSheets(id),
        Columns => Links.ImportColumns(id),
        Values => Links.ImportValues(id),
        Villages => Links.ImportVillages(id),
        _ => Links.ImportPreview(id),
    };

    /// <param name="current">The name of the step whose page it is.</param>
    public static IReadOnlyList<ImportStep> Of(WaitingUpload ledger, LedgerReading? reading, string current)
    {
        var form = ledger.Heading.Form;
        var asked = reading?.OpenVillages ?? 0;
        List<ImportStep> steps = [new("选文件", null, null)];
        if (form is { Sheets.Count: > 0 })
        {
            steps.AddRange([new(Sheets, Note(form.Sheets.Count(s => !s.IsSettled), "张"), AddressOf(Sheets, ledger.Id)),
                new(Columns, Note(form.Sheets.Where(s => s.IsRead).Sum(Unsure), "处"), AddressOf(Columns, ledger.Id))]);
        }

        if (form is not null || asked > 0 || ledger.Heading.Villages.Count > 0)
        {
            var address = reading is { NewVillages.Count: > 0 } ? AddressOf(Villages, ledger.Id) : null;
            steps.Add(new(Villages, form is null || form.IsSettled ? Note(asked, "个村") : null, address));
        }

        if (form is not null)
        {
            var words = reading is null ? 0 : AskedWord.Of(reading).Count + (reading.AsksMonth ? 1 : 0);
            steps.Add(new(Values, form.IsSettled ? Note(words, "个词") : null, AddressOf(Values, ledger.Id)));
        }

        steps.AddRange([new(Check, null, AddressOf(Check, ledger.Id)), new("导入", null, null)]);
        var now = steps.FindIndex(s => s.Name == current);
        return [.. steps.Select((s, i) => s with { IsDone = i < now, IsNow = i == now })];
    }

    /// <summary>How many questions a sheet asks: columns that are not sure, and what it lacks.</summary>
    public static int Unsure(OfficeSheet sheet) => sheet.Columns.Count(c => !c.IsSettled) + sheet.Lacks.Count(f => sheet.ValueOf(f) is null);

    private static string? Note(int asked, string counted) => asked > 0 ? $"{asked} {counted}请定" : null;
}
