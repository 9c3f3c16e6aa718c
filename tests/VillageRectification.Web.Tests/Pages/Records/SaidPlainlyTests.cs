using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What is wrong with what was typed is said as it is, what was typed is kept, and what a sum stands on is what it is made of.</summary>
public abstract class SaidPlainlyTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SaidPlainlyTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SaidPlainlyTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_form_whose_village_went_to_somebody_else_shows_what_was_typed()
    {
        var (county, @case) = await MakeAsync();
        var town = await SignInAsync(county);
        var page = await new Form(town, $"/cases/{@case.Id}/log").OpenAsync();
        page.QuerySelectorAll("main form[method=post]")[^1].SetAttribute("action", $"/cases/{Guid.CreateVersion7()}/log");

        var answer = await new Form(town, "").SubmitAsync(page, ("Input.Text", "走访农户三家，商量修路"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(Ct);
        Assert.All(["没有保存", "走访农户三家，商量修路"], e => Assert.Contains(e, said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("99999999999999999999", "数太大了")]
    [InlineData("-3", "0 或者正整数")]
    public async Task A_number_that_is_too_large_is_called_so(string typed, string said)
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county), Add(@case, "petition-reports"));
        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Month", "2003-10"), ("Input.Count", typed));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(said, await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_done_is_not_due_after_the_deadline()
    {
        var (county, @case) = await MakeAsync();
        var town = await SignInAsync(county);
        var problem = new Form(town, Add(@case, "problems"));
        (string, string?)[] typed =
        [
            ("Input.Category", "村级财务"), ("Input.Description", "账目不公开"), ("Input.Handling", "ResolveNow"), ("Input.ResponsiblePerson", "陈志强"),
        ];
        var schedule = new Form(town, Add(@case, "village-schedules"));
        foreach (var (form, fields) in new[] { (problem, typed), (schedule, [("Input.Text", "选出村委会")]) })
        {
            var refused = await form.SubmitAsync(await form.OpenAsync(), [.. fields, ("Input.DueOn", "2009-10-01")]);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("整顿期限是2003年12月31日，期限不能在它以后", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), [.. fields, ("Input.DueOn", "2003-12-31")])).StatusCode);
        }
    }

    [Fact]
    public async Task A_sum_leads_to_a_record_that_added_to_it()
    {
        var (county, @case) = await MakeAsync(
            c => new MembershipGrowth(c, County.Start.AddDays(30)) { Activists = 5, ReserveCadres = 2 },
            c => new MembershipGrowth(c, County.Start.AddDays(60)) { Activists = 1, ReserveCadres = 0 });

        var dossier = Words((await new Form(await SignInAsync(county, Role.Dept), $"/cases/{@case.Id}/dossier").OpenAsync()).QuerySelector("main")!);

        Assert.Matches("后备干部.{0,20}新增 ?2 ?名.{0,20}2002年11月19日", dossier);
        Assert.Matches("入党积极分子.{0,20}新增 ?6 ?名.{0,20}2002年12月19日", dossier);
    }
}
