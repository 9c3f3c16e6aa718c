using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Campaigns;

/// <summary>A county that has nothing but its accounts: everything else is written through the pages.</summary>
internal sealed class HandCounty(App app)
{
    public const string Code = "370830";
    public const string Township = "370830102000";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public required HttpClient Head { get; init; }

    public required HttpClient Dept { get; init; }

    public required HttpClient Secretary { get; init; }

    public required HttpClient Town { get; init; }

    public static async Task<HandCounty> OpenAsync(App app) => new(app)
    {
        Head = await app.SignInAsNewAsync(Role.Head, Code),
        Dept = await app.SignInAsNewAsync(Role.Dept, Code),
        Secretary = await app.SignInAsNewAsync(Role.Sec, Township[..9]),
        Town = await app.SignInAsNewAsync(Role.Town, Township[..9]),
    };

    public async Task<IReadOnlyList<RectificationCase>> BeginAsync(DateOnly start, DateOnly deadline, int villages)
    {
        await SendAsync(Head, "/campaigns/new", ("Input.Name", ByHandTests.Name), ("Input.Start", $"{start:O}"), ("Input.Deadline", $"{deadline:O}"));
        var pick = await new Form(Head, $"/cases/register?township={Township}").OpenAsync();
        var codes = pick.QuerySelectorAll("input[name=v]").Take(villages).Select(i => i.GetAttribute("value")!);
        await SendAsync(
            Head, "/cases/register/villages?v=" + string.Join("&v=", codes), ("Input.Level", "CountyKey"), ("Input.When", "Other"), ("Input.Day", $"{start:O}"),
            ("Input.LateReason", "补录"));
        return await app.WithDbAsync(db =>
            db.Cases.AsNoTracking().Where(c => c.DivisionCode.StartsWith(Code)).OrderBy(c => c.DivisionCode).ToListAsync(Ct));
    }

    /// <summary>One record of a village by its form.</summary>
    public static Task WriteAsync(
        HttpClient who, RectificationCase @case, string kind, DateOnly day, Guid? about = null, params (string Name, string? Value)[] fields) =>
        SendAsync(
            who, $"/cases/{@case.Id}/records/{kind}/add" + (about is { } id ? $"?about={id}" : ""),
            [.. fields.Select(f => ("Input." + f.Name, f.Value)), .. Late(day)]);

    /// <summary>Opens a form, fills it in and sends it; anything but a redirect is a fault, told with what the page says.</summary>
    public static async Task SendAsync(HttpClient who, string address, params (string Name, string? Value)[] fields)
    {
        var form = new Form(who, address);
        var answer = await form.SubmitAsync(await form.OpenAsync(), fields);
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            var page = await Form.ReadAsync(answer);
            Assert.Fail($"{address} {answer.StatusCode}: {string.Join(" | ", page.QuerySelectorAll(".error-summary, .note").Select(e => Words(e)))}");
        }
    }

    public static IEnumerable<(string Name, string? Value)> Late(DateOnly day) =>
        [("Input.When", "Other"), ("Input.Day", $"{day:O}"), ("Input.LateReason", "补录")];

    public Task<Guid> RecordAsync<T>(RectificationCase @case, Func<IQueryable<T>, IQueryable<T>>? which = null)
        where T : CaseFact =>
        app.WithDbAsync(db => (which ?? (all => all))(db.Set<T>().Where(f => f.CaseId == @case.Id)).Select(f => f.RecordId).SingleAsync(Ct));
}
