using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What a cell may hold, its column in the database holds too; one character more is a problem at the cell.</summary>
public abstract class LongestTextTests(App app) : AppTests(app)
{
    private const string Code = "370830112216";

    public sealed class OnSqlite(SqliteApp app) : LongestTextTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : LongestTextTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Every_text_of_a_ledger_is_stored_at_its_longest()
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var imported = await scope.ServiceProvider.GetRequiredService<LedgerImport>()
            .ImportAsync(new("最长", new(2002, 10, 20), new(2003, 12, 31)), Read(null), null, Ct);

        Assert.Equal(LedgerForm.Sheets.Count, imported.Sheets.Sum(s => s.New));
        Assert.Equal(
            LedgerForm.TeamMembersMaxLength / 50 + 2,
            await App.WithDbAsync(db => db.TeamMembers.CountAsync(m => db.Cases.Any(c => c.Id == m.CaseId && c.CampaignId == imported.Campaign!.Id), Ct)));
    }

    [Fact]
    public void One_character_more_is_refused_at_its_cell()
    {
        var columns = 0;
        foreach (var (sheet, column) in LedgerForm.Sheets.SelectMany(s => s.Columns.Where(c => c.MaxLength > 0).Select(c => (s, c))))
        {
            var problem = Assert.Single(
                Read((sheet.Name, column.Name)).Against(LedgerBackground.OfNew).Problems,
                p => p.Severity is LedgerSeverity.Refused && p.Kind is LedgerProblemKind.TooLong);
            Assert.Equal((sheet.Name, (int?)2, column.Name), (problem.Sheet, problem.Row, problem.Column));
            columns++;
        }

        Assert.InRange(columns, 35, int.MaxValue);
    }

    [Fact]
    public async Task One_name_of_several_that_is_too_long_is_refused_at_the_cell()
    {
        var names = $"张成、{new string('王', 51)}";
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var shown = await scope.ServiceProvider.GetRequiredService<LedgerImport>()
            .PreviewAsync(new("太长", new(2002, 10, 20), new(2003, 12, 31)), Read(null, names), Ct);

        var problem = Assert.Single(shown.Workbook.Problems, p => p.Severity is LedgerSeverity.Refused);
        Assert.Equal((LedgerProblemKind.TooLong, LedgerForm.Duties.Name, LedgerColumnNames.TeamMembers), (problem.Kind, problem.Sheet, problem.Column));
    }

    /// <summary>A row a sheet with every cell filled, each text at its longest, one of them a character longer.</summary>
    private static LedgerReading Read((string Sheet, string Column)? tooLong, string? members = null)
    {
        var workbook = new WorkbookBuilder();
        foreach (var sheet in LedgerForm.Sheets)
        {
            workbook.Sheet(
                sheet.Name,
                [.. sheet.Columns.Select(c => c.Name)],
                [.. sheet.Columns.Select(c =>
                    members is not null && c.Name == LedgerColumnNames.TeamMembers ? members : Cell(c, tooLong == (sheet.Name, c.Name) ? 1 : 0))]);
        }

        return LedgerReader.Read(workbook.ToStream());
    }

    private static object Cell(LedgerColumn column, int more) => column.Kind switch
    {
        LedgerColumnKind.Code => Code,
        LedgerColumnKind.Day => "2003-07-05",
        LedgerColumnKind.Month => "2003-07",
        LedgerColumnKind.Choice => column.Choices[0].Word,
        LedgerColumnKind.Text or LedgerColumnKind.Name or LedgerColumnKind.OpenTerm when column.Name == LedgerColumnNames.TeamMembers =>
            // Ten names with nine marks between them, the last one shorter by these.
            string.Join('、', Enumerable.Range(0, 10).Select(n => new string((char)('甲' + n), n == 9 ? 41 + more : 50))),
        LedgerColumnKind.Text or LedgerColumnKind.Name or LedgerColumnKind.OpenTerm => new string('长', column.MaxLength + more),
        _ => 1,
    };
}
