using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Files;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Bulletins;
using VillageRectification.Web.Tests.Support;
using County = VillageRectification.Web.Tests.Support.County;

namespace VillageRectification.Web.Tests.Site;

/// <summary>The county whose pages are counted, and who reads them.</summary>
public abstract partial class QueryBudgetTests
{
    // Where more says whom an account reaches than its own row: the ties of its department, and whether its person is still of the team.
    private async Task<HttpClient> SignInAsync(Role role, County county)
    {
        var name = $"u{Guid.CreateVersion7():N}";
        string[] villages = [county.Code + "101201"];
        var department = await App.WithDbAsync(db => db.Departments.SingleAsync(d => d.CountyCode == county.Code, Ct));
        await (role switch
        {
            Role.Liaison => App.CreateAccountAsync(name, role, villages: villages),
            Role.Team => App.CreateAccountAsync(name, role, villages: villages, person: "王秀英"),
            Role.DeptHead => App.CreateAccountAsync(name, role, departmentId: department.Id),
            Role.Town => App.CreateAccountAsync(name, role, county.Township("101")),
            _ => App.CreateAccountAsync(name, role, county.Code),
        });
        return await App.SignInAsync(name);
    }

    private async Task<(County County, string Address)> CountyAsync(string page)
    {
        var county = await County.CreateAsync(App);
        var (by, now) = (Caller.CommandLineId, TimeProvider.System.GetUtcNow().UtcDateTime);
        var file = new StoredFile(FileFormat.Pdf, "记录.pdf", [1], new string('0', StoredFile.ChecksumLength), null, by, now);
        var department = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db => { db.AddRange(file, department); return db.SaveChangesAsync(Ct); });
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var diagnosis = new Diagnosis(c, County.Start, "班子不团结", "镇党委书记");
            return
            [
                diagnosis, new LiaisonAssignment(c, County.Start) { DepartmentId = department.Id }, new InspectionOpening(c, App.Today, ["王秀英", "李明"]),
                c.Attach(diagnosis, [], County.Start, "会诊记录", new(file.Id, file.Format, file.Size, file.Checksum)),
            ];
        });
        await county.AddVillageAsync("102201", "王庄村");
        var draw = county.Campaign.Draw(
            App.Today, SampleList.Passed, [new(@case.Id, @case.DivisionCode, "孔庄村", "城关镇", 0)], (0, 1), new string('a', 16), "王部长");
        var import = new ImportedLedger(county.Campaign, "台账.xlsx", DateTime.UnixEpoch, Caller.CommandLineId);
        var form = new KeptForm(county.Campaign.Id, new([]) { Name = "月报表" }, DateTime.UnixEpoch, by);
        await App.WithDbAsync(db => { db.AddRange(draw, import, form); return db.SaveChangesAsync(Ct); });
        var bulletin = page.Contains("{bulletin}", StringComparison.Ordinal) ? await DraftAsync(county) : null;
        return (
            county,
            page.Replace("{bulletin}", bulletin, StringComparison.Ordinal).Replace("{village}", @case.DivisionCode, StringComparison.Ordinal)
                .Replace("{township}", DivisionCode.Parse(@case.DivisionCode).Township.Value, StringComparison.Ordinal)
                .Replace("{case}", $"{@case.Id}", StringComparison.Ordinal)
                .Replace("{draw}", $"{draw.Id}", StringComparison.Ordinal).Replace("{import}", $"{import.Id}", StringComparison.Ordinal)
                .Replace("{form}", $"{form.Id}", StringComparison.Ordinal)
                .Replace("{file}", $"{file.Id}", StringComparison.Ordinal).Replace("{campaign}", $"{county.Campaign.Id}", StringComparison.Ordinal));
    }

    // The first opening reads the county on three days and at two instants, and some fifty questions more; all of it is kept. What
    // moved since it was saved last is asked each time.
    [Theory]
    [InlineData("/bulletins/{bulletin}", 17, 43)]
    [InlineData("/bulletins/{bulletin}/figures/own.daysToDeadline", 12, 12)]
    public async Task A_draft_that_corrects_an_issue_keeps_within_its_budget(string page, int budget, int moved)
    {
        var (county, address) = await CountyAsync(page);
        using var browser = await SignInAsync(Role.Dept, county);
        await CountAsync(browser, address);

        Assert.Equal(budget, await CountAsync(browser, address));
        await county.AddVillageAsync("102203", "又一村");
        Assert.InRange(await CountAsync(browser, address), moved + 1, int.MaxValue);
        Assert.Equal(moved, await CountAsync(browser, address));
    }

    // Of a month after an issue: it compares, and of a village written down since then it corrects.
    private async Task<string> DraftAsync(County county)
    {
        using var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        using var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.IssueAsync(await staff.SubmitAsync(await staff.DraftAsync(county.Campaign.Id, "2003-09")));
        await county.AddVillageAsync("102202", "后来村");
        return (await staff.DraftAsync(county.Campaign.Id, "2003-10"))["/bulletins/".Length..];
    }
}
