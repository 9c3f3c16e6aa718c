using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Web.Security;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Account;

/// <summary>What is counted under one name over all who never signed in with it.</summary>
public abstract partial class SignInTests
{
    [Fact]
    public async Task Guesses_from_many_addresses_are_counted_together_and_keep_nobody_out_who_was_in_before()
    {
        var (known, unknown) = (await SomebodyAsync(), $"x{Guid.CreateVersion7():N}");
        var own = await App.SignInAsync(known);
        await LeaveAsync(own);
        List<(string Known, string Unknown)> told = [];
        for (var i = 1; i <= SignInTries.MostOfStrangers + 4; i++)
        {
            told.Add((await FailFromAsync($"198.51.100.{i}", known), await FailFromAsync($"198.51.100.{i}", unknown)));
        }

        // Names that exist and names that do not read alike, and the twentieth was the last that was looked at.
        Assert.All(told, t => Assert.Equal(t.Known, t.Unknown));
        Assert.Equal(SignInTries.MostOfStrangers - 1, told.Count(t => t.Known.Contains("再错", StringComparison.Ordinal)));
        Assert.Contains("再错 1 次", told[SignInTries.MostOfStrangers - 2].Known, StringComparison.Ordinal);
        Assert.All(told.Skip(SignInTries.MostOfStrangers - 1), t => Assert.Contains("没有登录过的设备上输错的次数太多", t.Known, StringComparison.Ordinal));
        Assert.Equal(400, await SignInElsewhereAsync(known));

        // The owner's browser has its own tries.
        Assert.Contains("再错 4 次", (await TryAsync(own, known, "wrong-password")).Message, StringComparison.Ordinal);
        // Another name of the same browser is a strange one.
        Assert.Contains("没有登录过的设备", (await TryAsync(own, unknown, "wrong-password")).Message, StringComparison.Ordinal);
        var form = new Form(own, Address);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("UserName", known), ("Password", App.Password))).StatusCode);
    }

    [Fact]
    public async Task A_burst_from_many_addresses_gets_no_more_tries_than_strangers_have()
    {
        var name = await SomebodyAsync();
        var (cookie, token) = await OpenAsync();
        var told = await Task.WhenAll(Enumerable.Range(1, 60).Select(i => PostAsync($"198.51.100.{i}", name, $"wrong-{i}", cookie, token)));
        Assert.Equal(SignInTries.MostOfStrangers - 1, told.Count(t => t.Page.Contains("再错", StringComparison.Ordinal)));
        Assert.Equal(400, await SignInElsewhereAsync(name));
    }

    [Fact]
    public async Task A_new_password_makes_a_browser_a_stranger_and_a_forged_cookie_is_none()
    {
        var name = await SomebodyAsync();
        var own = await App.SignInAsync(name);
        await LeaveAsync(own);
        await App.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.UserName == name, Ct)).SecurityStamp = Guid.CreateVersion7().ToString();
            await db.SaveChangesAsync(Ct);
        });
        for (var i = 1; i <= SignInTries.MostOfStrangers; i++)
        {
            await FailFromAsync($"198.51.100.{i}", name);
        }

        Assert.Contains("没有登录过的设备", (await TryAsync(own, name, "wrong-password")).Message, StringComparison.Ordinal);
        var (cookie, token) = await OpenAsync();
        var forged = await PostAsync("198.51.100.99", name, "wrong-password", cookie + $"; {KnownDevices.Cookie}=CfDJ8forged", token);
        Assert.Contains("没有登录过的设备", forged.Page, StringComparison.Ordinal);
    }

    private async Task<string> FailFromAsync(string client, string name)
    {
        var (cookie, token) = await OpenAsync();
        var (status, page) = await PostAsync(client, name, "wrong-password", cookie, token);
        Assert.Equal(400, status);
        var parsed = await new HtmlParser().ParseDocumentAsync(page, Ct);
        return parsed.QuerySelector("[role=alert], .note-bad, .error-summary")!.TextContent.Trim();
    }

    private static async Task LeaveAsync(HttpClient browser)
    {
        var form = new Form(browser, "/account/password");
        var page = await form.OpenAsync();
        page.QuerySelectorAll("form")[^1].SetAttribute("action", "/account/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
    }
}
