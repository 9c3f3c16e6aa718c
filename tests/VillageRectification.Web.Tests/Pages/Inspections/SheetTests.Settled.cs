using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>Who settles what two sheets differ on, and what follows for the verdict.</content>
public abstract partial class SheetTests
{
    private const string Outside = "商定在检查人员打分之外（6 分、5 分，商定 2 分）";

    [Fact]
    public async Task Who_inspected_settles_and_what_lies_outside_of_both_marks_is_said_wherever_it_counts()
    {
        var (county, @case) = await InspectedAsync();
        var stranger = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(stranger, @case, First, all: -1, 6);
        await FillAsync(stranger, @case, Second, all: -1, 5);
        var opened = await ReadAsync(stranger, @case);
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code, person: First);

        var refused = await SettleAsync(stranger, @case, opened, "2", "看了选票");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains($"请{First}登录后登记", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        var closed = await ReadAsync(stranger, @case);
        Assert.Null(closed.QuerySelector("#differences form"));
        Assert.Contains($"{First}登录后登记", Words(closed.QuerySelector("#differences")!), StringComparison.Ordinal);
        // Neither by the form of one mark.
        var one = new Form(stranger, $"/cases/{@case.Id}/records/item-scores/add?about={await OpeningAsync(@case)}");
        var alone = await one.SubmitAsync(
            await one.OpenAsync(), ("Input.Inspector", "商定"), ("Input.Item", Council), ("Input.Score", "2"), ("Input.Note", "看了选票"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, alone.StatusCode);
        Assert.DoesNotContain(await ScoresAsync(@case), s => s.Inspector is null);

        var own = await App.SignInAsync(name);
        Assert.Equal(HttpStatusCode.Redirect, (await SettleAsync(own, @case, await ReadAsync(own, @case), "2", "看了选票")).StatusCode);
        await VoteAsync(own, @case);
        var page = await ReadAsync(own, @case);
        Assert.Contains(Outside, Words(page.QuerySelector("#differences")!), StringComparison.Ordinal);
        var result = page.QuerySelectorAll("main .note").Single(n => n.TextContent.Contains("按规则：", StringComparison.Ordinal));
        Assert.Contains(Outside, Words(result), StringComparison.Ordinal);

        var head = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/verdicts/add");
        await head.SubmitAsync(await head.OpenAsync(), ("Input.Outcome", nameof(InspectionOutcome.Failed)), ("Input.MendBy", "2003-12-01"));
        var letter = await new Form(own, $"/cases/{@case.Id}/verdict/print").OpenAsync();
        Assert.Contains(
            $"“{Council}”检查人员打分6分、5分，商定为2分，在打分之外（理由：看了选票；商定人：", Words(letter.Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_who_settles_is_told_before_that_the_verdict_is_closed_to_him_and_after_how_it_opens_again()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 5);
        await VoteAsync(dept, @case);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        var page = await ReadAsync(head, @case);
        var warning = Words(page.QuerySelector("#differences .note-warn")!);
        Assert.Contains("您来商定，就不能再定这次检查的结论", warning, StringComparison.Ordinal);
        Assert.Contains("现在没有别的账号能定", warning, StringComparison.Ordinal);
        Assert.Contains("检查人员都没有账号，由组织部其他人代他们登记", Words(page.QuerySelector("#differences")!), StringComparison.Ordinal);
        Assert.Null((await ReadAsync(dept, @case)).QuerySelector("#differences .note-warn"));
        Assert.Equal(HttpStatusCode.Redirect, (await SettleAsync(head, @case, page, "6", "电话核实在任")).StatusCode);

        await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Head, county.Code, person: "刘部长");
        var verdict = new Form(head, $"/cases/{@case.Id}/records/verdicts/add");
        var refused = Words((await verdict.OpenAsync()).QuerySelector("main .note-warn")!);
        Assert.Contains($"商定的分数（{Council}），不能定结论。能定的还有：刘部长。", refused, StringComparison.Ordinal);
        // Settled anew by somebody else, it is his no longer.
        Assert.Equal(HttpStatusCode.Redirect, (await SettleAsync(dept, @case, await ReadAsync(dept, @case), "6", "到村看了任命文件")).StatusCode);
        Assert.Equal(
            HttpStatusCode.Redirect, (await verdict.SubmitAsync(await verdict.OpenAsync(), ("Input.Outcome", nameof(InspectionOutcome.Passed)))).StatusCode);
    }

    [Fact]
    public async Task The_aspect_in_which_something_is_wrong_comes_back_unfolded()
    {
        const string Last = "水电路井等实事";
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 5);
        var opening = await OpeningAsync(@case);
        await App.WithDbAsync(db =>
        {
            db.Add(new ItemScore(@case, App.Today, opening, new(Second, Last, 0, null, null)));
            return db.SaveChangesAsync(Ct);
        });
        var page = await ReadAsync(dept, @case);
        Assert.Equal([true, false], page.QuerySelectorAll("#differences details.aspect").Select(d => d.HasAttribute("open")));

        var refused = await new Form(dept, Address(@case)).SubmitAsync(page, (MarkOf(page, Last), "1"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(
            [true, true], (await Form.ReadAsync(refused)).QuerySelectorAll("#differences details.aspect").Select(d => d.HasAttribute("open")));
    }

    private static Task<HttpResponseMessage> SettleAsync(
        HttpClient browser, RectificationCase @case, IHtmlDocument opened, string points, string why) =>
        new Form(browser, Address(@case)).SubmitAsync(opened, (MarkOf(opened, Council), points), (NoteOf(opened, Council), why));

    private async Task VoteAsync(HttpClient browser, RectificationCase @case)
    {
        var vote = new Form(browser, $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}");
        Assert.Equal(HttpStatusCode.Redirect, (await vote.SubmitAsync(await vote.OpenAsync(), Ballots.Typed(20, 4))).StatusCode);
    }
}
