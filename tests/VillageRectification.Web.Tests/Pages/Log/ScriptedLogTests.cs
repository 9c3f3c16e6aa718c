using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>What waited on a device is sent by its script, with a key made there: answered as JSON, and written once however often it comes.</summary>
public abstract class ScriptedLogTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ScriptedLogTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ScriptedLogTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_sent_again_and_again_is_written_once_and_answered_alike()
    {
        var (@case, browser) = await VillageAsync();
        var key = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(browser, @case, key, "走访农户 12 户")));

        foreach (var answer in answers)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);
            Assert.Equal("已保存：孔庄村 10月30日进展，同时记驻村 1 天（乡镇领导）。", said.GetProperty("said").GetString());
            Assert.Equal("/", said.GetProperty("to").GetString());
        }

        // The script has shown it: no page says it once more.
        Assert.Null((await new Form(browser, "/").OpenAsync()).QuerySelector(".note-ok"));
        await App.WithDbAsync(async db =>
        {
            Assert.Equal(key, (await db.ProgressEntries.SingleAsync(e => e.CaseId == @case.Id, Ct)).RecordId);
            Assert.Equal(1, await db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id, Ct));
            Assert.Equal(500, (await db.IndicatorQuantities.SingleAsync(q => q.CaseId == @case.Id, Ct)).Thousandths);
        });
    }

    [Fact]
    public async Task What_is_refused_is_a_problem_with_every_reason()
    {
        var (@case, browser) = await VillageAsync();

        var answer = await SendAsync(browser, @case, Guid.CreateVersion7(), "走", ("Input.Day", "2003-10-20"));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var reasons = (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("reasons").EnumerateArray()
            .Select(r => (r.GetProperty("field").GetString(), r.GetProperty("message").GetString())).ToArray();
        Assert.Equal(
            [("Input.LateReason", "2003年10月20日已过去 11 天，超过 3 天要写明原因。"), ("Input.Text", "请写一句做了什么，至少 4 个字")], reasons.Order());
        var suspended = await App.WithDbAsync(async db =>
        {
            var tracked = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Add(tracked.Suspend(App.Today, "并村"));
            return await db.SaveChangesAsync(Ct);
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(browser, @case, Guid.CreateVersion7(), "走访农户")).StatusCode);
    }

    [Fact]
    public async Task Another_accounts_key_is_refused_so_that_an_imported_file_never_writes_twice()
    {
        var (@case, browser) = await VillageAsync();
        var colleague = await App.SignInAsNewAsync(Role.Sec, @case.DivisionCode[..9]);
        var key = Guid.CreateVersion7();
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(browser, @case, key, "走访农户")).StatusCode);

        var answer = await SendAsync(colleague, @case, key, "走访农户");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await App.WithDbAsync(async db => Assert.Equal(1, await db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task Without_a_session_it_is_told_so_and_not_led_to_a_page()
    {
        var (@case, browser) = await VillageAsync();
        var stranger = App.Browser();

        var session = await stranger.GetFromJsonAsync<JsonElement>("/api/device/session", Ct);
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (session.GetProperty("account").ValueKind, session.GetProperty("token").ValueKind));
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/api/device/villages", Ct)).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{@case.Id}/log")
        {
            Content = new FormUrlEncodedContent([new("Input.Text", "走访农户")]),
        };
        request.Headers.Accept.ParseAdd("application/json");
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.SendAsync(request, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/waiting", Ct)).StatusCode);
        Assert.DoesNotContain("孔庄村", Words((await new Form(browser, "/waiting").OpenAsync()).QuerySelector("body")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_keeps_ones_own_villages_alone_with_what_is_open()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [new Measure(c, County.Start, "补选村委会") { DueOn = new(2003, 8, 5) }]);
        await county.AddVillageAsync("102201", "别的乡镇的村");
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var seen = await browser.GetFromJsonAsync<JsonElement>("/api/device/villages", Ct);

        var village = Assert.Single(seen.GetProperty("villages").EnumerateArray());
        Assert.Equal("孔庄村", village.GetProperty("name").GetString());
        Assert.Equal("措施：补选村委会（逾期 87 天）", Assert.Single(village.GetProperty("open").EnumerateArray()).GetString());
        Assert.Equal(("TownshipLeader", "2003-10-31"), (seen.GetProperty("own").GetString(), seen.GetProperty("today").GetString()));
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, RectificationCase @case, Guid key, string text, params (string Name, string Value)[] changed)
    {
        var session = await browser.GetFromJsonAsync<JsonElement>("/api/device/session", Ct);
        (string Name, string Value)[] fields =
        [
            ("Input.Key", key.ToString()), ("Input.When", "Other"), ("Input.Day", "2003-10-30"), ("Input.Text", text), ("Input.Present", "TownshipLeader"),
            ("Input.Quantities[0]", ""), ("Input.Quantities[1]", "0.5"),
            ("__RequestVerificationToken", session.GetProperty("token").GetString()!),
        ];
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{@case.Id}/log")
        {
            Content = new FormUrlEncodedContent(
                fields.Where(f => changed.All(c => c.Name != f.Name)).Concat(changed).Select(f => KeyValuePair.Create(f.Name, f.Value))),
        };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Add("Prefer", "return=representation");
        return await browser.SendAsync(request, Ct);
    }

    private async Task<(RectificationCase Case, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        return (await county.AddVillageAsync("101201", "孔庄村"), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }
}
