using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Papers;

/// <summary>文书: each is listed, printed and taken along as a file of Word, and says nothing that is not on record.</summary>
public abstract class PapersTests(App app) : AppTests(app)
{
    private static readonly string[] Kinds = ["plan", "diagnosis", "duties", "problems", "notice", "warning", "villagers", "exemplar", "lists"];

    public sealed class OnSqlite(SharedSqlite shared) : PapersTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PapersTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Every_document_of_a_village_is_listed_and_opens_on_paper_and_in_Word()
    {
        var (county, @case) = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var list = await new Form(staff, $"/papers?village={@case.Id}").OpenAsync();
        foreach (var kind in Kinds)
        {
            var address = $"/cases/{@case.Id}/papers/{kind}/print";
            Assert.NotNull(list.QuerySelector($"a[href='{address}']"));
            Assert.Contains("𠮷村", Text(await new Form(staff, address).OpenAsync()), StringComparison.Ordinal);
            await AssertWordAsync(staff, $"{address}?format=docx");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/cases/{@case.Id}/papers/none/print", Ct)).StatusCode);
        // Of a village without records it says what there is not, and offers none of it.
        var bare = await county.AddVillageAsync("001202", "乙村", township: "东镇");
        var none = await new Form(staff, $"/papers?village={bare.Id}").OpenAsync();
        Assert.All(["problems", "notice", "warning", "exemplar"], k => Assert.Null(none.QuerySelector($"a[href='/cases/{bare.Id}/papers/{k}/print']")));
        Assert.Contains("突出问题台账没有这份：没有登记突出问题。", Text(none), StringComparison.Ordinal);
        Assert.Contains("验收结论告知书没有这份：县级验收还没有结论", Text(none), StringComparison.Ordinal);
        Assert.Null(none.QuerySelector($"a[href='/cases/{bare.Id}/verdict/print']"));
    }

    [Theory]
    [InlineData("", "通报和报告", "一个村一份", "台账和清单")]
    [InlineData("reports", "通报和报告")]
    [InlineData("villages", "一个村一份")]
    [InlineData("lists", "台账和清单")]
    [InlineData("nothing", "通报和报告", "一个村一份", "台账和清单")]
    public async Task One_kind_of_document_is_listed_alone(string kind, params string[] shown)
    {
        var (county, @case) = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(staff, $"/papers?village={@case.Id}" + (kind.Length > 0 ? "&view=" + kind : "")).OpenAsync();

        Assert.Equal([.. shown, "怎么选"], page.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        var views = page.QuerySelectorAll(".views a");
        Assert.Equal(["全部", "通报和报告", "一个村一份", "台账和清单"], views.Select(a => a.TextContent.Trim()));
        Assert.Equal(shown.Length == 1 ? shown[0] : "全部", views.Single(a => a.HasAttribute("aria-current")).TextContent.Trim());
        // The village that was chosen stays.
        Assert.All(views, a => Assert.Contains($"village={@case.Id}", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_past_its_day_stands_in_a_letter_by_that_day_and_then_by_village()
    {
        var (county, first) = await MakeAsync();
        var second = await county.AddVillageAsync("001203", "丙村", township: "东镇");
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new LiaisonAssignment(second, new(2003, 1, 1)) { CountyLeader = "李县长" }, new LiaisonAssignment(first, new(2003, 1, 2)) { CountyLeader = "李县长" },
                new Measure(second, new(2003, 8, 1), "修桥") { DueOn = new(2003, 8, 15) },
                new Measure(second, new(2003, 8, 1), "打井") { DueOn = new(2003, 10, 10) });
            return db.SaveChangesAsync(Ct);
        });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var letter = await new Form(staff, "/papers/reminder/print?whose=李县长").OpenAsync();
        var rows = letter.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim()).ToArray()).ToArray();
        Assert.Equal(["措施：修桥", "措施：修路", "措施：打井"], rows.Select(r => r[2]).Where(t => t.StartsWith("措施", StringComparison.Ordinal)));
        Assert.Equal(rows.Select(r => int.Parse(r[^1].TrimEnd('天'), System.Globalization.CultureInfo.InvariantCulture)).OrderDescending(),
            rows.Select(r => int.Parse(r[^1].TrimEnd('天'), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(Enumerable.Range(1, rows.Length).Select(n => $"{n}"), rows.Select(r => r[0]));
    }

    [Fact]
    public async Task A_village_of_many_is_found_by_its_name_or_its_township()
    {
        var (county, _) = await MakeAsync();
        for (var n = 0; n < 12; n++)
        {
            await county.AddVillageAsync($"0032{n:00}", n == 5 ? "石桥村" : $"丁{n}村", township: "北镇");
        }

        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.NotNull((await new Form(staff, "/papers").OpenAsync()).QuerySelector("input[name=q]"));
        Assert.Equal(12, (await new Form(staff, "/papers?q=北镇").OpenAsync()).QuerySelectorAll("#village option").Length);
        var found = await new Form(staff, "/papers?q=石桥").OpenAsync();
        Assert.Equal("北镇 石桥村", Assert.Single(found.QuerySelectorAll("#village option")).TextContent.Trim());
        Assert.Contains("石桥村：一村一档", Text(found), StringComparison.Ordinal);
        var none = await new Form(staff, "/papers?q=没有的").OpenAsync();
        Assert.Contains("没有名称或者乡镇带“没有的”的村", Text(none), StringComparison.Ordinal);
        Assert.Null(none.QuerySelector("#village"));
    }

    [Fact]
    public async Task They_say_what_is_on_record()
    {
        var (county, @case) = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        async Task<string> ReadAsync(string kind) => Text(await new Form(staff, $"/cases/{@case.Id}/papers/{kind}/print").OpenAsync());

        Assert.Contains("修路张三2003年9月30日", await ReadAsync("plan"), StringComparison.Ordinal);
        Assert.Contains("方案没有登记通过日期", await ReadAsync("plan"), StringComparison.Ordinal);
        Assert.Contains("原因1：账目不清。原因2：班子不和。", await ReadAsync("diagnosis"), StringComparison.Ordinal);
        Assert.Contains("有1个督查发现的问题没有登记整改", await ReadAsync("notice"), StringComparison.Ordinal);
        Assert.Contains("没有人值班2003年10月10日逾期21天", await ReadAsync("notice"), StringComparison.Ordinal);
        var warning = await ReadAsync("warning");
        Assert.Contains("2003年10月30日有2条预警理由，请在2003年11月15日以前办好", warning, StringComparison.Ordinal);
        Assert.Contains("责任人：东镇，没有登记党委书记。同时告知：县水利局（赵四）、王县长（联系县领导）。", warning, StringComparison.Ordinal);
        var lists = await ReadAsync("lists");
        Assert.Contains("一、意见清单没有登记会诊和群众评议。二、问题清单", lists, StringComparison.Ordinal);
        Assert.All(["1地界不清", "打井", "联系县领导王县长", "1修路张三2003年9月30日逾期", "六、成效清单没有登记解决的问题和完成的措施。"],
            e => Assert.Contains(e, lists, StringComparison.Ordinal));
        // Posted up is what is done, not what is wrong.
        var posted = await ReadAsync("villagers");
        Assert.DoesNotContain("地界不清", posted, StringComparison.Ordinal);
        Assert.Contains("还没有登记解决的问题", posted, StringComparison.Ordinal);
        // In large type, without what only an office asks about.
        Assert.DoesNotContain("未填", posted, StringComparison.Ordinal);
        Assert.NotNull((await new Form(staff, $"/cases/{@case.Id}/papers/villagers/print").OpenAsync()).QuerySelector("main.posted"));
        Assert.Contains("排查2003年", await ReadAsync("problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_without_records_has_a_sentence_instead()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("001201", "空村");
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("001"));
        foreach (var kind in Kinds)
        {
            var page = await new Form(town, $"/cases/{@case.Id}/papers/{kind}/print").OpenAsync();
            Assert.Matches("没有", page.QuerySelector("main")!.TextContent);
            Assert.Empty(page.QuerySelectorAll("a[href*=docx]"));
        }
    }

    [Fact]
    public async Task A_department_is_reminded_of_its_own_villages_and_a_township_reads_its_month()
    {
        var (county, _) = await MakeAsync();
        await county.AddVillageAsync("002202", "乙村", c => [new Problem(c, new(2003, 5, 1), "土地纠纷", "别处的事") { DueOn = new(2003, 6, 1) }], "西镇");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var list = await new Form(staff, "/papers").OpenAsync();
        Assert.Equal(["县水利局", "王县长"], list.QuerySelectorAll("#whose-reminder option").Select(o => o.TextContent));
        var letter = Text(await new Form(staff, "/papers/reminder/print?whose=县水利局").OpenAsync());

        Assert.Contains("县水利局：你单位联系1个村：东镇𠮷村。到2003年10月31日，有4件事到期没有办完", letter, StringComparison.Ordinal);
        Assert.Contains("问题：地界不清未填2003年6月30日123天", letter, StringComparison.Ordinal);
        Assert.Contains("承诺：打井县水利局2003年8月1日91天", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("别处的事", letter, StringComparison.Ordinal);
        // What a department promised is its own matter.
        var toLeader = Text(await new Form(staff, "/papers/reminder/print?whose=王县长").OpenAsync());
        Assert.DoesNotContain("承诺", toLeader, StringComparison.Ordinal);
        Assert.Contains("县委常委王县长同志：您联系1个村", toLeader, StringComparison.Ordinal);
        var month = Text(await new Form(staff, "/papers/township/print?whose=西镇").OpenAsync());
        Assert.Contains("1个村，数据截至2003年10月31日。未解决的突出问题1个，逾期的问题1件，没有登记整顿措施。", month, StringComparison.Ordinal);
        Assert.Contains("请在“文书”里选乡镇", Text(await new Form(staff, "/papers/township/print?whose=别的镇").OpenAsync()), StringComparison.Ordinal);

        // An earlier month ends with its last day; of what is no month of the campaign the running one is shown, and it is said.
        var may = Text(await new Form(staff, "/papers/township/print?whose=西镇&month=2003-05").OpenAsync());
        Assert.All(["2003年5月", "数据截至2003年5月31日", "没有逾期的问题，没有登记整顿措施"], e => Assert.Contains(e, may, StringComparison.Ordinal));
        var odd = (await new Form(staff, "/papers/township/print?whose=西镇&month=2031-05").OpenAsync()).Body!.TextContent;
        Assert.All(["本次行动没有“2031-05”这个月的", "数据截至2003年10月31日"], e => Assert.Contains(e, odd, StringComparison.Ordinal));
        Assert.Equal(13, list.QuerySelectorAll("#month-township option").Length);
        foreach (var address in new[] { "/papers/township/print?whose=西镇", "/papers/department/print?whose=县水利局", "/papers/reminder/print?whose=县水利局" })
        {
            await AssertWordAsync(staff, address + "&format=docx");
        }

        Assert.Contains("打印、Word、Excel；每个月2份", Text(list), StringComparison.Ordinal);
        var sheet = await staff.GetAsync("/papers/township/print?whose=西镇&format=xlsx", Ct);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType!.MediaType);

        // A letter is the department's; a township neither writes one nor sees others' months.
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("001"));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync("/papers/reminder/print?whose=县水利局", Ct)).StatusCode);
        Assert.Contains("请在“文书”里选乡镇", Text(await new Form(town, "/papers/township/print?whose=西镇").OpenAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_campaign_is_summed_up_for_who_reaches_the_whole_county()
    {
        var (county, _) = await MakeAsync();
        await county.AddVillageAsync("002202", "乙村", township: "西镇");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var address = $"/papers/summary/print?whose=县{county.Code}";
        var summary = Text(await new Form(staff, address).OpenAsync());

        string[] expected =
        [
            "集中整顿行动从2002年10月20日开始，整顿期限到2003年12月31日。截至2003年10月31日", "后进村2个", "排查突出问题1个", "未解决的1个问题已经逾期123天",
            "方案里的措施共1条，还没有一条完成，逾期没有完成1条。1个村没有方案。", "1东镇1", "2西镇1",
            "、驻村和督查情况", "督查1次，到过1个村，发现问题1个",
        ];
        Assert.All(expected, e => Assert.Contains(e, summary, StringComparison.Ordinal));
        await AssertWordAsync(staff, address + "&format=docx");
        var part = await App.SignInAsNewAsync(Role.Dept, county.Township("001"));
        Assert.Contains("请在“文书”里选范围", Text(await new Form(part, address).OpenAsync()), StringComparison.Ordinal);
    }

    private async Task<(County County, RectificationCase Case)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        var department = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.Add(department); return db.SaveChangesAsync(Ct); });
        return (county, await county.AddVillageAsync("001201", "𠮷村", c =>
        {
            var visit = new SupervisionVisit(c, new(2003, 9, 10), VisitNotice.Unannounced);
            return
            [
                new Diagnosis(c, new(2003, 1, 5), "账目不清\n班子不和", "李书记、王组长"),
                new Problem(c, new(2003, 5, 1), "土地纠纷", "地界不清") { DueOn = new(2003, 6, 30) },
                new Measure(c, County.Start, "修路") { ResponsiblePerson = "张三", DueOn = new(2003, 9, 30) },
                new TeamMember(c, County.Start, "王组长", TeamRole.Leader),
                new LiaisonAssignment(c, County.Start) { DepartmentId = department.Id, ContactPerson = "赵四", CountyLeader = "王县长", LeaderOffice = "县委常委" },
                new Commitment(c, new(2003, 2, 1), "物资", "打井") { DepartmentId = department.Id, DueOn = new(2003, 8, 1) },
                visit, new Finding(c, visit, visit.OccurredOn, "没有人值班") { DueOn = new(2003, 10, 10) },
                new Exemplar(c, new(2003, 9, 1), "路修通了"),
                new ConsolidationWarning(
                    c, new(2003, 10, 30), [new(WarningSign.SeatVacant, "支部班子不健全"), new(WarningSign.NoProgress, "59 天没有进展")], new(2003, 11, 15)),
            ];
        }, "东镇"));
    }

    private static string Text(AngleSharp.Html.Dom.IHtmlDocument page) =>
        string.Concat(page.QuerySelector("main")!.TextContent.Where(c => !char.IsWhiteSpace(c)));

    private static async Task AssertWordAsync(HttpClient reader, string address)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(await reader.GetByteArrayAsync(address, Ct)), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, Ct).Select(e => e.Description));
    }
}
