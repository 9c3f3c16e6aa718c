using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>Two who mark or settle the same item at once.</content>
public abstract partial class SheetTests
{
    [Theory]
    [InlineData("Mine", 5)]
    [InlineData("Theirs", 3)]
    public async Task What_another_marked_on_the_same_sheet_meanwhile_stands_beside_it_and_one_is_picked(string side, int stands)
    {
        var (county, @case) = await InspectedAsync();
        var (one, other) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Dept, county.Code));
        var form = new Form(one, Address(@case, $"/sheet/{First}"));
        var opened = await form.OpenAsync();
        await FillAsync(other, @case, First, all: null, 3);

        var answer = await form.SubmitAsync(
            opened, (MarkOf(opened, Council), "5"), (NoteOf(opened, Council), "选票齐全"), ("Input.Lines[0].Mark", "8"));
        var asked = await Form.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var pair = Assert.Single(asked.QuerySelectorAll("form .pick"));
        Assert.StartsWith(Council, Words(pair.QuerySelector("legend")!), StringComparison.Ordinal);
        Assert.Contains("5 分，选票齐全", Words(pair.QuerySelector("label:has([value=Mine])")!), StringComparison.Ordinal);
        Assert.EndsWith("3 分", Words(pair.QuerySelector("label:has([value=Theirs])")!), StringComparison.Ordinal);
        // Not a mark is written before one of the two is picked, and what was typed is kept.
        Assert.Equal(3, Assert.Single(await ScoresAsync(@case)).Score);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(asked)).StatusCode);
        Assert.Equal(3, Assert.Single(await ScoresAsync(@case)).Score);
        Assert.Equal("8", asked.QuerySelector("[name='Input.Lines[0].Mark'][checked]")!.GetAttribute("value"));
        var pick = pair.QuerySelector("input")!.GetAttribute("name")!;
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(asked, (pick, side))).StatusCode);
        Assert.Equal([(First, stands), (First, 8)], (await ScoresAsync(@case)).Where(s => s.VoidedAt is null).Select(s => (s.Inspector, s.Score)).Order());
    }

    [Fact]
    public async Task What_one_marked_on_another_phone_meanwhile_is_replaced_and_told()
    {
        var (county, @case) = await InspectedAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var form = new Form(browser, Address(@case, $"/sheet/{First}"));
        var opened = await form.OpenAsync();
        await FillAsync(browser, @case, First, all: null, 2);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(opened, (MarkOf(opened, Council), "3"))).StatusCode);

        Assert.Contains(
            $"您另外评过、这次改了的：{Council}，2 分改为 3 分。", Words((await ReadAsync(browser, @case)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), (MarkOf(opened, Council), "4"))).StatusCode);
        Assert.DoesNotContain("您另外评过", Words((await ReadAsync(browser, @case)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_settle_at_once_stands_side_by_side()
    {
        var (county, @case) = await InspectedAsync();
        var (one, other) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Dept, county.Code));
        await FillAsync(one, @case, First, all: null, 6);
        await FillAsync(one, @case, Second, all: null, 5);
        var page = await ReadAsync(one, @case);
        Assert.Equal(HttpStatusCode.Redirect, (await SettleAsync(other, @case, await ReadAsync(other, @case), "5", "看了选票")).StatusCode);

        var answer = await SettleAsync(one, @case, page, "6", "电话核实在任");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var pair = Words((await Form.ReadAsync(answer)).QuerySelector("form .pick")!);
        Assert.Contains("6 分，电话核实在任", pair, StringComparison.Ordinal);
        Assert.Contains("5 分，看了选票", pair, StringComparison.Ordinal);
        Assert.Equal(5, (await ScoresAsync(@case)).Single(s => s.Inspector is null).Score);
    }
}
