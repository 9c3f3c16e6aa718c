using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>A long form is folded an aspect, and what is folded is sent all the same.</content>
public abstract partial class SheetTests
{
    [Fact]
    public async Task The_first_aspect_that_lacks_a_mark_is_open_and_what_is_folded_is_sent()
    {
        var (county, @case) = await InspectedAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), Address(@case, $"/sheet/{First}"));
        var page = await form.OpenAsync();
        var aspects = page.QuerySelectorAll("details.aspect").ToList();
        Assert.Equal([true, .. Enumerable.Repeat(false, aspects.Count - 1)], aspects.Select(a => a.HasAttribute("open")));
        // The script counts along on one's own sheet, not on the other inspector's.
        Assert.Single(page.QuerySelectorAll(".views [data-done]"), c => c.Closest("a")!.GetAttribute("aria-current") == "page");
        Assert.StartsWith("没评第 1 2 ", Words(aspects[0].QuerySelector(".lacking")!), StringComparison.Ordinal);
        // Of the first aspect all, and one of the last, which is folded.
        var first = aspects[0].QuerySelectorAll(".mark input[value='1'][name$=Mark]").Select(i => (i.GetAttribute("name")!, (string?)"1")).ToList();
        var last = aspects[^1].QuerySelector(".mark input[value='1'][name$=Mark]")!.GetAttribute("name")!;

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. first, (last, "1")])).StatusCode);

        Assert.Equal(first.Count + 1, (await ScoresAsync(@case)).Count);
        var after = await form.OpenAsync();
        Assert.Equal(1, after.QuerySelectorAll("details.aspect").Index().Single(a => a.Item.HasAttribute("open")).Index);
        Assert.Contains($"已评 {first.Count} / {first.Count} 项", Words(after.QuerySelector("details.aspect summary")!), StringComparison.Ordinal);
        Assert.Empty(after.QuerySelector("details.aspect")!.QuerySelectorAll(".lacking > :not([hidden])"));

        // What is wrong is open, wherever it stands.
        var refused = await Form.ReadAsync(await form.SubmitAsync(after, (last, "99")));
        Assert.True(refused.QuerySelectorAll("details.aspect")[^1].HasAttribute("open"));
    }

    [Fact]
    public async Task An_item_with_a_quotation_in_its_words_is_quoted_within()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var one = new Form(dept, $"/cases/{@case.Id}/records/item-scores/add?about={await OpeningAsync(@case)}");

        var saved = await one.SubmitAsync(await one.OpenAsync(), ("Input.Inspector", First), ("Input.Item", "“八有”配套"), ("Input.Score", "2"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var said = Words((await ReadAsync(dept, @case)).QuerySelector("main")!);
        Assert.Contains("“‘八有’配套”", said, StringComparison.Ordinal);
        Assert.DoesNotContain("““", said, StringComparison.Ordinal);
    }
}
