using System.Net;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>As <see cref="TypedFormTests"/>, in the demonstration: forms that records fill, on the pages that its accounts reach.</summary>
public sealed class TypedCrawlTests(SqliteDemoApp app) : AppTests(app), IClassFixture<SqliteDemoApp>
{
    private const int MostPages = 160;

    [Theory]
    [InlineData("zzb", 15)]
    [InlineData("zzb-head", 10)]
    [InlineData("liulou-sec", 5)]
    [InlineData("team", 3)]
    public async Task What_was_filled_in_comes_back_by_the_names_and_words_of_its_form(string account, int least)
    {
        var browser = await App.SignInAsync(account);
        SentForms forms = new(App.Browser(), Ct);
        HashSet<string> seen = ["/"];
        Queue<string> open = new(seen);
        for (var pages = 0; pages < MostPages && open.TryDequeue(out var address); pages++)
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), Ct);
            if (answer.Headers.Location is { } location && seen.Add(location.OriginalString))
            {
                open.Enqueue(location.OriginalString);
            }

            if (answer.StatusCode is not HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType is not "text/html")
            {
                continue;
            }

            var page = await Form.ReadAsync(answer);
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#', '?')[0]))
            {
                if (!link.Contains("sign-out", StringComparison.Ordinal) && seen.Add(OneOfAKind.Of(link)))
                {
                    open.Enqueue(link);
                }
            }

            await forms.SendAsync(OneOfAKind.Of(address), page);
        }

        Assert.True(forms.Faults.Count == 0, $"{forms.Faults.Count} faults\n{string.Join('\n', forms.Faults.Distinct().Take(60))}");
        Assert.InRange(forms.Forms, least, int.MaxValue);
    }
}
