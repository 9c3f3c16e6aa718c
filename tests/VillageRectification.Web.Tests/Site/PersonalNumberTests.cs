using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Every text field of every form that the accounts reach refuses a number of a person, says so at the field, and keeps what was typed.</summary>
public abstract class PersonalNumberTests(App app) : AppTests(app)
{
    private const string Typed = "联系赵立新13800138000";
    private const string Said = "这里像是手机号（第 6–16 个字），请删去；需要联系方式的写单位";
    private const int MostPages = 80;

    public sealed class OnSqlite(SqliteDemoApp app) : PersonalNumberTests(app), IClassFixture<SqliteDemoApp>;

    public sealed class OnPostgres(PostgresDemoApp app) : PersonalNumberTests(app), IClassFixture<PostgresDemoApp>;

    [Theory]
    [InlineData("admin", "Input.DisplayName")]
    [InlineData("zzb", "Input.Name")]
    [InlineData("liulou", "Input.Text")]
    public async Task No_field_takes_one(string account, string amongThem)
    {
        var browser = await App.SignInAsync(account);
        HashSet<string> seen = ["/"];
        HashSet<string> fields = [];
        Queue<string> open = new(seen);
        for (var pages = 0; pages < MostPages && open.TryDequeue(out var address); pages++)
        {
            var answer = await browser.GetAsync(address, Ct);
            if (answer.Headers.Location is { } location && seen.Add(location.OriginalString))
            {
                open.Enqueue(location.OriginalString);
            }

            if (answer.Content.Headers.ContentType?.MediaType is not "text/html")
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

            if (answer.StatusCode is HttpStatusCode.OK)
            {
                await PostAsync(browser, address, page, fields);
            }
        }

        Assert.Contains(amongThem, fields);
    }

    [Fact]
    public async Task Keys_that_a_form_carries_are_none()
    {
        const string Key = "01a2183a-5b70-7abf-8138-a13800138000";
        var form = new Form(await App.SignInAsync("zzb"), "/liaison");

        var refused = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Villages", Key), ("Input.ContactPerson", $"{Key} {Key}"), ("Input.CountyLeader", "何春梅"));

        var said = (await Form.ReadAsync(refused)).QuerySelector(".error-summary")!.TextContent;
        Assert.DoesNotContain("手机号", said, StringComparison.Ordinal);
        Assert.Contains("请重新选", said, StringComparison.Ordinal);
    }

    private static async Task PostAsync(HttpClient browser, string address, IHtmlDocument page, HashSet<string> fields)
    {
        var form = page.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().LastOrDefault();
        string[] texts = form is null || address.StartsWith("/account/", StringComparison.Ordinal) ? [] :
        [
            .. form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "text").Select(i => i.Name!),
            .. form.Elements.OfType<IHtmlTextAreaElement>().Select(t => t.Name!),
        ];
        foreach (var field in texts.Where(fields.Add))
        {
            var refused = await Form.ReadAsync(await new Form(browser, address).SubmitAsync(page, (field, Typed)));
            Assert.True(refused.Body!.TextContent.Contains(Said, StringComparison.Ordinal), $"{address} takes it in {field}");
            var kept = refused.QuerySelectorAll($"[name='{field}']").Select(f => f is IHtmlTextAreaElement area ? area.Value : f.GetAttribute("value"));
            Assert.Contains(Typed, kept);
        }
    }
}
