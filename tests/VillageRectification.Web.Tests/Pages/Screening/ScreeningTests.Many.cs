using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Screening;

/// <content>Many villages on one page, a record each.</content>
public abstract partial class ScreeningTests
{
    [Fact]
    public async Task Many_villages_are_checked_on_one_page_and_one_tap_says_of_the_rest_that_nothing_holds()
    {
        var (county, town, form) = await ManyAsync("李庄村", "张庄村");
        var page = await form.OpenAsync();
        Assert.Equal(["孔庄村", "王庄村", "李庄村", "张庄村"], page.QuerySelectorAll(".mark > fieldset > legend").Select(Words));
        // One that nobody has checked yet may help, too.
        Assert.Contains("李庄村（还没有查）", page.QuerySelectorAll("[name='Input.Rows[0].Check.PairedWith'] option").Select(Words));
        page.QuerySelectorAll("[name='Input.Rows[0].Check.Held']").OfType<IHtmlInputElement>().First().IsChecked = true;

        // What is typed of one lacks something: nothing is saved, and it is said at that village.
        var refused = await form.SubmitAsync(page, ("Input.Rows[0].Check.Conclusion", "NotListed"), ("Input.IsRestNothing", "true"));
        var kept = await Form.ReadAsync(refused);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("孔庄村：有情形又不列入，请写理由", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync(county));

        (string, string?)[] whole =
        [
            ("Input.Rows[0].Check.Conclusion", "Listed"), ("Input.Rows[0].Check.PairedWith", county.Code + "101203"), ("Input.IsRestNothing", "true"),
        ];
        var saved = await form.SubmitAsync(kept, whole);
        Assert.Equal($"{Page}?campaign={county.Campaign.Id}&township={county.Code}101000", saved.Headers.Location!.ToString());
        var findings = (await FindingsAsync(county)).OrderBy(f => f.DivisionCode, StringComparer.Ordinal).ToList();
        Assert.Equal(
            [ScreeningConclusion.Listed, ScreeningConclusion.NothingHolds, ScreeningConclusion.NothingHolds, ScreeningConclusion.NothingHolds],
            findings.Select(f => f.Conclusion));
        Assert.Equal(county.Code + "101203", findings[0].PairedWith);
        var said = Words((await new Form(town, Township(county)).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("已保存 4 个村：", said, StringComparison.Ordinal);
        Assert.Contains("都查过了", Words((await form.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        // Sent twice, it is written once.
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(kept, whole)).StatusCode);
        Assert.Equal(4, (await FindingsAsync(county)).Count);
    }

    [Fact]
    public async Task Without_the_one_tap_only_what_is_typed_is_saved_and_what_another_checked_meanwhile_stays()
    {
        var (county, town, form) = await ManyAsync("李庄村");
        var page = await form.OpenAsync();
        await CheckAsync(town, Check(county, "101201"), "Listed", [1]);

        (string, string?)[] typed = [("Input.Rows[0].Check.Conclusion", "NothingHolds"), ("Input.Rows[1].Check.Conclusion", "NothingHolds")];
        var answer = await form.SubmitAsync(page, typed);
        var again = await Form.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("孔庄村别人刚查过，没有改", Words(again.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Single(await FindingsAsync(county));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(again)).StatusCode);
        Assert.Equal(
            [(county.Code + "101201", ScreeningConclusion.Listed), (county.Code + "101202", ScreeningConclusion.NothingHolds)],
            (await FindingsAsync(county)).Select(f => (f.DivisionCode, f.Conclusion)).Order());
    }

    private async Task<(County County, HttpClient Town, Form Form)> ManyAsync(params string[] more)
    {
        var county = await GroundAsync();
        await App.WithDbAsync(db =>
        {
            db.AddRange(more.Select((name, i) => new Division(DivisionCode.Parse($"{county.Code}101{203 + i}"), name)));
            return db.SaveChangesAsync(Ct);
        });
        await StepAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), Page, "Open", HttpStatusCode.Redirect, ("Input.DueOn", "2003-11-20"));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        return (county, town, new(town, $"{Page}/{county.Campaign.Id}/township/{county.Code}101000"));
    }
}
