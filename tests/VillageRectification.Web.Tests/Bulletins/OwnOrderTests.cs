using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>自加段: an own paragraph is moved among all of its part by buttons that need no script, and stays there in what is issued.</summary>
public abstract class OwnOrderTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : OwnOrderTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : OwnOrderTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task What_is_moved_up_is_printed_there_is_issued_so_and_a_correction_begins_so()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await staff.WriteAsync(bulletin, "第一段。\n第二段。", "Overall");
        var form = new Form(staff, $"{bulletin}/edit/Overall");
        var page = await form.OpenAsync();
        Assert.Equal(["第1段上移", "第1段下移", "第2段上移"], page.QuerySelectorAll("button[formaction]").Select(b => b.GetAttribute("aria-label")!.Replace(" ", "")));

        Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync(page, Button(page, "第 2 段上移"))).StatusCode);
        page = await form.OpenAsync();
        Assert.Equal("第二段。\n第一段。", page.QuerySelector("textarea")!.TextContent.Trim().ReplaceLineEndings("\n"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync(page, Button(page, "第 1 段上移"))).StatusCode);

        Assert.Equal(["第二段。", "全县后进村", "第一段。"], await ToldAsync(staff, bulletin));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(bulletin))).StatusCode);
        Assert.Equal(["第二段。", "全县后进村", "第一段。"], await ToldAsync(staff, bulletin));
        var correct = new Form(staff, $"{bulletin}/correct");
        var draft = (await correct.SubmitAsync(await correct.OpenAsync())).Headers.Location!.OriginalString;
        Assert.Equal("第二段。", (await ToldAsync(staff, draft))[0]);
    }

    [Fact]
    public async Task Words_that_were_typed_and_not_saved_are_saved_with_the_move_and_an_older_page_is_told()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await staff.WriteAsync(bulletin, "第一段。", "Overall");
        var form = new Form(staff, $"{bulletin}/edit/Overall");
        var (page, old) = (await form.OpenAsync(), await form.OpenAsync());
        ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value = "新写的。\n第一段。";

        Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync(page, Button(page, "第 1 段上移"))).StatusCode);

        var order = await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId).SelectMany(b => b.Notes).SingleAsync(Ct));
        Assert.Equal(("第一段。\n新写的。", (string?)null), (order.Text, order.Places));
        var stale = await form.PressAsync(old, Button(old, "第 1 段上移"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
    }

    private static IElement Button(IDocument page, string label) => page.QuerySelector($"button[aria-label='{label}']")!;

    // Of the first part each paragraph by its first words.
    private static async Task<string[]> ToldAsync(HttpClient reader, string bulletin)
    {
        var paragraphs = (await reader.ReadAsync(bulletin)).QuerySelectorAll("article h3")[0];
        var told = new List<string>();
        for (var next = paragraphs.NextElementSibling; next is { LocalName: "p" }; next = next.NextElementSibling)
        {
            var text = string.Concat(next.TextContent.Where(c => !char.IsWhiteSpace(c)));
            if (!next.ClassList.Contains("sheet-act") && text.Length > 0)
            {
                told.Add(text.Length > 5 ? text[..5] : text);
            }
        }

        return [.. told];
    }
}
