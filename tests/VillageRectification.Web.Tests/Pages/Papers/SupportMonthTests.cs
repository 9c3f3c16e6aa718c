using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Papers;

/// <summary>帮扶月表: what was given, promised and planned in a month, on paper and as a workbook of three sheets.</summary>
public abstract class SupportMonthTests(App app) : AppTests(app)
{
    private const string Address = "/papers/support";

    public sealed class OnSqlite(SharedSqlite shared) : SupportMonthTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SupportMonthTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task It_tells_what_was_given_in_the_month_and_what_of_promises_and_plans_moved_or_is_past_its_day()
    {
        var county = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var october = await ReadAsync(staff, Address);

        string[] expected =
        [
            "2003年10月帮扶实事2件，到1个村；折合20000元，另有1件没有登记折合多少。",
            "1甲村东镇2003年10月8日县水利局资金修水渠20000未填未填", "2甲村东镇2003年10月9日县水利局物资送水泥未填未填12",
            "2003年2月1日县水利局打井未填2003年8月1日逾期", "2003年9月1日县水利局请农技员2003年12月1日2003年10月20日办完",
        ];
        Assert.All(expected, e => Assert.Contains(e, october, StringComparison.Ordinal));
        Assert.DoesNotContain("修路", october, StringComparison.Ordinal);
        Assert.DoesNotContain("明年再说", october, StringComparison.Ordinal);
        // The month before, as it stood at its end.
        var september = await ReadAsync(staff, Address + "?month=2003-09");
        Assert.All(
            ["2003年9月帮扶实事1件，到1个村；折合5000元。", "修路", "2003年12月1日没有办完"], e => Assert.Contains(e, september, StringComparison.Ordinal));
        Assert.DoesNotContain("修水渠", september, StringComparison.Ordinal);
        Assert.Contains("2002年11月没有登记帮扶实事。", await ReadAsync(staff, Address + "?month=2002-11"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_along_as_a_workbook_and_in_Word_for_who_may_take_lists_away_and_tells_only_of_ones_own_villages()
    {
        var county = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        using (var book = SpreadsheetDocument.Open(new MemoryStream(await staff.GetByteArrayAsync(Address + "?format=xlsx", Ct)), false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(book, Ct).Select(e => e.Description));
            Assert.Equal(
                ["帮扶实事", "帮扶承诺", "部门计划"],
                book.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
            // Money is a number, which can be summed.
            Assert.Contains(
                book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()),
                c => c.DataType is null && c.CellValue?.Text == "20000");
        }

        using (var word = WordprocessingDocument.Open(new MemoryStream(await staff.GetByteArrayAsync(Address + "?format=docx", Ct)), false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, Ct).Select(e => e.Description));
        }

        Assert.NotNull((await new Form(staff, "/papers").OpenAsync()).QuerySelector($"a[href='{Address}']"));
        var other = await App.SignInAsNewAsync(Role.Town, county.Township("002"));
        Assert.DoesNotContain("甲村", await ReadAsync(other, Address), StringComparison.Ordinal);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "001201"]);
        Assert.Contains("修水渠", await ReadAsync(team, Address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync(Address + "?format=xlsx", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync(Address + "?format=docx", Ct)).StatusCode);
    }

    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        var water = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.Add(water); return db.SaveChangesAsync(Ct); });
        await county.AddVillageAsync("001201", "甲村", c =>
        {
            var plan = new DepartmentPlan(c, new(2003, 9, 1), "请农技员") { DepartmentId = water.Id, DueOn = new(2003, 12, 1) };
            return (CaseFact[])
            [
                new SupportItem(c, new(2003, 9, 5), "资金", "修路") { DepartmentId = water.Id, ValueYuan = 5000 },
                new SupportItem(c, new(2003, 10, 8), "资金", "修水渠") { DepartmentId = water.Id, ValueYuan = 20000 },
                new SupportItem(c, new(2003, 10, 9), "物资", "送水泥") { DepartmentId = water.Id, Households = 12 },
                new Commitment(c, new(2003, 2, 1), "物资", "打井") { DepartmentId = water.Id, DueOn = new(2003, 8, 1) },
                new Commitment(c, new(2003, 2, 1), "物资", "明年再说") { DepartmentId = water.Id, DueOn = new(2004, 8, 1) },
                plan, new DepartmentPlanOutcome(c, plan, new(2003, 10, 20), isDone: true),
            ];
        }, "东镇");
        await county.AddVillageAsync("002201", "乙村", township: "西镇");
        return county;
    }

    private static async Task<string> ReadAsync(HttpClient reader, string address) =>
        string.Concat((await new Form(reader, address).OpenAsync()).QuerySelector("main")!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
