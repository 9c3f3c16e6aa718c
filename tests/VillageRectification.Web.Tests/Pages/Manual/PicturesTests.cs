using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Manual;

/// <summary>The manual's pictures are there, say in words what they show, and keep the repository small.</summary>
public sealed class PicturesTests(SqliteApp app) : AppTests(app), IClassFixture<SqliteApp>
{
    private const int MostBytes = 1_000_000;

    [Fact]
    public async Task Every_picture_is_answered_has_its_words_and_all_of_them_are_small()
    {
        var browser = await App.SignInAsNewAsync(Role.Town, "370830112");
        var pictures = (await new Form(browser, "/manual").OpenAsync()).QuerySelectorAll(".manual img").ToList();

        Assert.InRange(pictures.Count, 6, 20);
        Assert.All(pictures, p => Assert.True(p.GetAttribute("alt")!.Length > 10 && p.ClassName is "phone" or "wide", p.OuterHtml));
        var weight = 0;
        foreach (var address in pictures.Select(p => p.GetAttribute("src")!))
        {
            using var answer = await browser.GetAsync(address, Ct);
            Assert.Equal((HttpStatusCode.OK, "image/webp"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            weight += (await answer.Content.ReadAsByteArrayAsync(Ct)).Length;
        }

        Assert.InRange(weight, 1, MostBytes);
        Counted.Say("bytes of pictures in the manual", weight);
    }
}
