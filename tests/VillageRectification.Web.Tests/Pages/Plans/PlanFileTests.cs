using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>The signed paper of a plan: added on its page by who keeps the plan, shown with its version, taken back with it.</summary>
public abstract class PlanFileTests(App app) : AppTests(app)
{
    private static readonly (string Name, byte[] Content) Paper = ("方案.pdf", "%PDF-1.7 方案\n%%EOF"u8.ToArray());

    public sealed class OnSqlite(SharedSqlite shared) : PlanFileTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PlanFileTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_file_is_added_to_the_version_in_force_and_taken_back_with_its_adoption()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary, leader) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec), await county.SignInAsync(Role.Leader));
        await county.DraftAsync(town);
        Assert.Null((await county.OpenAsync(town)).QuerySelector("#files"));
        await county.AdoptAsync(secretary);

        var link = (await county.OpenAsync(town)).QuerySelector("#files a")!;
        Assert.Equal("添加附件", Words(link));
        var address = link.GetAttribute("href")!;
        using var form = FileForm.Of(await new Form(town, address).OpenAsync(), [("Input.Name", "盖章的方案")], "Input.File", Paper);
        Assert.Equal(HttpStatusCode.Redirect, (await town.PostAsync(address, form, Ct)).StatusCode);

        var shown = (await county.OpenAsync(leader)).QuerySelector("#files")!;
        Assert.StartsWith("附件 第 1 版 10月31日通过 盖章的方案 PDF", Words(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("添加附件", Words(shown), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.GetAsync(address, Ct)).StatusCode);

        var withdrawal = new Form(secretary, $"{county.Plan}/{(await county.AdoptedAsync()).RecordId}/withdraw");
        var page = await withdrawal.OpenAsync();
        Assert.Contains("附件1 个，一并撤回", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(page)).StatusCode);
        Assert.False(await App.WithDbAsync(db => db.Attachments.AnyAsync(a => a.CaseId == county.Case.Id, Ct)));
        Assert.Null((await county.OpenAsync(town)).QuerySelector("#files"));
    }
}
