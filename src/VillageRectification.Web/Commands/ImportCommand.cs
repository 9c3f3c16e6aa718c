using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Pages.Import;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Commands;

/// <summary>
/// <c>import FILE --campaign NAME</c>, with <c>--start DAY --deadline DAY</c> for a campaign that is not there yet, <c>--label WORD</c>, <c>--unit WORD</c>
/// and <c>--remove-blanks</c>: all of the ledger or nothing, as the account 命令行. What is wrong goes
/// to standard error and makes the exit code 1; what is only to be looked at goes to standard output.
/// </summary>
internal static class ImportCommand
{
    private const int NamedVillages = 5;

    public static async Task<int> RunAsync(
        IServiceProvider services, string[] arguments, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var asked = arguments is [var path, .. var options] && !path.StartsWith("--", StringComparison.Ordinal) ? ImportOptions.Read(options) : null;
        if (asked is null || asked.Faults.Count > 0)
        {
            return await RefuseAsync(error, [.. asked?.Faults ?? ["缺少文件"], ImportOptions.Usage]);
        }

        if (Find(arguments[0]) is not { } found)
        {
            return await RefuseAsync(error, [$"找不到文件“{arguments[0]}”", ImportOptions.Usage]);
        }

        await using var file = File.OpenRead(found);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        scope.ServiceProvider.GetRequiredService<AppDbContext>().WaitUpTo(AppDbContext.LongPatience);
        if (await DatedAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), asked, ct) is not { } dated)
        {
            return await RefuseAsync(
                error, [.. asked.MissingDays(), $"没有叫“{asked.Campaign}”的行动，或者几个县的日期不一样：要写它的起止日期", ImportOptions.Usage]);
        }

        asked = dated;
        var (form, fault) = await FormAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), asked, file, ct);
        if (fault is not null)
        {
            return await RefuseAsync(error, [fault]);
        }

        var heading = asked.Heading with { Form = form };
        var reading = await scope.ServiceProvider.GetRequiredService<LedgerFiles>().ReadAsync(file, heading, ct);
        VillageAnswer[] said = [.. asked.Say(reading.NewVillages)];
        if (said.Length > 0)
        {
            heading = heading with { Villages = said };
            reading = await scope.ServiceProvider.GetRequiredService<LedgerFiles>().ReadAsync(file, heading, ct);
        }

        if (reading.NewVillages.Where(v => v.IsOpen).ToArray() is { Length: > 0 } open)
        {
            return await RefuseAsync(error, [Unlisted(open, asked)]);
        }

        return await ImportAsync(scope.ServiceProvider, reading, heading, Path.GetFileName(found), asked, output, error, ct);
    }

    // A campaign that is there knows its days; null where they have to be said.
    private static async Task<ImportOptions?> DatedAsync(AppDbContext db, ImportOptions asked, CancellationToken ct)
    {
        if (!asked.MissingDays().Any())
        {
            return asked;
        }

        var days = await db.Campaigns.Where(c => c.Name == asked.Campaign).Select(c => new { c.Start, c.Deadline }).Distinct().Take(2).ToListAsync(ct);
        return days is [var only] ? asked.Within(only.Start, only.Deadline) : null;
    }

    private static string Unlisted(NewVillage[] villages, ImportOptions asked)
    {
        var names = string.Join('、', villages.Take(NamedVillages).Select(v => v.Name.ToText()))
            + (villages.Length > NamedVillages ? $"等 {villages.Length} 个" : "");
        return asked.NewVillages is null
            ? $"不在这次行动里的村：{names}。不列入（写它们的行不读）就加 --new-villages {ImportOptions.NotListed}；列入就加 --new-villages {ImportOptions.Listed}，"
                + "文件没有写管理级别的，写级别，如 --new-villages 一般"
            : $"文件没有写{names}的管理级别，列入要写级别，如 --new-villages 一般";
    }

    // The form by which the file is read; null for one in the form of the ledger.
    private static async Task<(OfficeForm? Form, string? Fault)> FormAsync(AppDbContext db, ImportOptions asked, Stream file, CancellationToken ct)
    {
        if (asked.FormFile is { } path)
        {
            return Find(path) is not { } found ? (null, $"找不到表样文件“{path}”")
                : OfficeForm.Parse(await File.ReadAllTextAsync(found, ct)) is not { } read ? (null, $"“{path}”不是表样，请用网页上“下载表样”得到的文件")
                : Said(read, asked, file);
        }

        return asked.Form is not { } name ? (null, null)
            : (await db.FormsAsync(asked.Heading, ct)).FirstOrDefault(f => f.Name == name) is { } kept ? Said(kept, asked, file)
            : (null, $"行动“{asked.Campaign}”没有叫“{name}”的表样");
    }

    // A form keeps nothing that belongs to one file: its month stands above the sheet, or is said with the file as its days are.
    private static (OfficeForm? Form, string? Fault) Said(OfficeForm form, ImportOptions asked, Stream file)
    {
        form = asked.Given.Aggregate(SheetMonths.Dated(form, OfficeTables.Of(file)), (said, given) => said.Saying(given.Column, given.Value));
        string[] lacks = [.. form.Sheets.SelectMany(s => s.Lacks.Where(f => s.ValueOf(f) is null)).Select(f => f.Column).Distinct()];
        return form.IsSettled ? (form, null)
            : lacks.Length == 0 ? (null, $"表样“{form.Name}”还有没定的列，请先在网页上认完")
            : (null, $"表样不存{string.Join('、', lacks)}，这个文件的请写在 --given 后面，如 --given {lacks[0]}={ImportOptions.Sample(lacks[0])}");
    }

    // "dotnet run" starts the program in the project's folder; the shell's own folder is known by PWD.
    private static string? Find(string path) =>
        new[] { Path.GetFullPath(path), Path.GetFullPath(path, Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell ? shell : "/") }
            .FirstOrDefault(File.Exists);

    private static async Task<int> ImportAsync(
        IServiceProvider services, LedgerReading reading, LedgerHeading heading, string file, ImportOptions asked, TextWriter output, TextWriter error,
        CancellationToken ct)
    {
        try
        {
            var answers = services.GetRequiredService<KeptAnswers>();
            await TellAsync(output, await services.GetRequiredService<LedgerImport>().ImportAsync(
                heading, reading, asked.Removals, null, ct, changes => answers.KeepAsync(changes, heading, file, ct), file));
            return 0;
        }
        catch (RuleViolationException refused)
        {
            var problems = (refused as LedgerRefusedException)?.Changes.Workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused) ?? [];
            return await RefuseAsync(error, [.. problems.Select(p => p.ToLine()), .. refused.Refusals.Select(r => r.ToText())]);
        }
    }

    private static async Task TellAsync(TextWriter output, LedgerChanges changes)
    {
        var names = changes.Workbook.VillageNames();
        foreach (var problem in changes.Workbook.Problems.ToLines())
        {
            await output.WriteLineAsync($"提醒：{problem}");
        }

        foreach (var row in changes.Workbook.Unread)
        {
            await output.WriteLineAsync($"没有读：{row.ToLine()}");
        }

        foreach (var warning in changes.Warnings)
        {
            await output.WriteLineAsync($"提醒：{warning.ToLine(names)}");
        }

        foreach (var (row, cell) in changes.Blanks)
        {
            await output.WriteLineAsync($"提醒：{cell.ToLine(row.Row, names)}");
        }

        foreach (var sheet in changes.Sheets)
        {
            await output.WriteLineAsync(
                $"{sheet.Sheet.Name}：新增 {sheet.New}，更正 {sheet.Corrected}，不变 {sheet.Unchanged}，提醒 {sheet.Warned}，台账中已没有 {sheet.Absent.Count}");
        }

        await output.WriteLineAsync(changes.ToSummary());
    }

    private static async Task<int> RefuseAsync(TextWriter error, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await error.WriteLineAsync(line);
        }

        return 1;
    }
}
