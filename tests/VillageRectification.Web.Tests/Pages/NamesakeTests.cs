using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages;

/// <summary>Two villages of one name in two townships are told apart wherever they stand beside each other, and where something is written about one.</summary>
public abstract class NamesakeTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : NamesakeTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : NamesakeTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task They_are_called_with_their_townships()
    {
        var (county, cases) = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        foreach (var address in new[] { "/papers/department/print?whose=县水利局", "/papers/reminder/print?whose=县水利局" })
        {
            var page = await new Form(staff, address).OpenAsync();
            Assert.All(["东镇刘楼村", "西镇刘楼村"], name => Assert.Contains(page.QuerySelectorAll("main td, main th"), c => Holds(c, name)));
            Assert.DoesNotContain(page.QuerySelectorAll("main td, main th"), c => c.TextContent.Trim() == "刘楼村");
        }

        var contact = await App.SignInAsNewAsync(Role.Team, villages: [.. cases.Select(c => c.DivisionCode)]);
        var today = await new Form(contact, "/").OpenAsync();
        Assert.All(["东镇刘楼村", "西镇刘楼村"], name => Assert.Contains(today.QuerySelectorAll("ul.tasks li"), c => Holds(c, name)));
        Assert.DoesNotContain(today.QuerySelectorAll("ul.tasks .meta"), m => m.TextContent.Split(" · ")[0].Trim() == "刘楼村");
        var log = await new Form(contact, $"/cases/{cases[0].Id}/log").OpenAsync();
        Assert.Equal(["东镇刘楼村", "西镇刘楼村"], log.QuerySelectorAll(".chip-link").Select(c => c.TextContent.Trim()).Order());
    }

    [Fact]
    public async Task A_form_says_whose_village_it_is()
    {
        var (county, cases) = await MakeAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("002"));
        foreach (var part in new[] { "/records/problems/add", "/situation", "/plan" })
        {
            var page = await new Form(town, $"/cases/{cases[1].Id}{part}").OpenAsync();
            Assert.Contains("刘楼村 · 西镇", page.QuerySelector(".page-head .meta")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_of_a_paper_says_whose_village_it_is()
    {
        var (county, cases) = await MakeAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        foreach (var (paper, name) in new[] { ("papers/problems/print", "突出问题台账"), ("dossier", "整顿档案") })
        {
            var file = await staff.GetAsync($"/cases/{cases[1].Id}/{paper}?format=docx", Ct);
            Assert.Equal($"西镇刘楼村{name}.docx", file.Content.Headers.ContentDisposition!.FileNameStar);
        }

        var only = await county.AddVillageAsync("003201", "孔庄村", township: "北镇");
        var alone = await staff.GetAsync($"/cases/{only.Id}/dossier?format=docx", Ct);
        Assert.Equal("孔庄村整顿档案.docx", alone.Content.Headers.ContentDisposition!.FileNameStar);
    }

    private static bool Holds(AngleSharp.Dom.IElement element, string text) => element.TextContent.Contains(text, StringComparison.Ordinal);

    private async Task<(County County, RectificationCase[] Cases)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        var department = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.Add(department); return db.SaveChangesAsync(Ct); });
        IEnumerable<Fact> Facts(RectificationCase c) =>
        [
            new LiaisonAssignment(c, County.Start) { DepartmentId = department.Id },
            new Problem(c, new(2003, 5, 1), "土地纠纷", "地界不清") { DueOn = new(2003, 6, 30) },
        ];
        return (county,
        [
            await county.AddVillageAsync("001201", "刘楼村", Facts, "东镇"), await county.AddVillageAsync("002201", "刘楼村", Facts, "西镇"),
        ]);
    }
}
