using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>一村一档 as a file of Word: what the paper says, under its title and without a red head.</summary>
public abstract class DossierFileTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : DossierFileTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DossierFileTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task It_says_what_the_paper_says()
    {
        var county = await County.CreateAsync(App);
        var village = await county.AddVillageAsync("101201", "孔庄村", c => [new Diagnosis(c, County.Start, "班子不团结", "镇党委书记")]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var paper = await new Form(town, $"/cases/{village.Id}/dossier").OpenAsync();
        var (name, text) = await town.WordAsync(paper.QuerySelectorAll(".bar a").Single(a => a.TextContent == "下载 Word").GetAttribute("href")!);

        Assert.Equal("孔庄村整顿档案.docx", name);
        Assert.StartsWith("孔庄村整顿档案", text, StringComparison.Ordinal);
        Assert.Contains("数据截至2003年10月31日", text, StringComparison.Ordinal);
        Assert.Contains("写“未填”的是没有记录，不是没有。", text, StringComparison.Ordinal);
        string[] said = [.. paper.QuerySelectorAll("main h3, main td").Select(Words)];
        Assert.True(said.Length > 20);
        Assert.All(said, s => Assert.Contains(s, text, StringComparison.Ordinal));
    }
}
