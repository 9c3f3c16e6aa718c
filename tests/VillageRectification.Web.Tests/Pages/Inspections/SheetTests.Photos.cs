using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Files;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>A photo of an item belongs to the mark that the inspector gave it, and is seen by who sees the sheet.</summary>
public abstract partial class SheetTests
{
    [Fact]
    public async Task A_photo_goes_with_the_mark_of_its_item_and_is_seen_by_who_sees_the_sheet()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var form = new Form(dept, Address(@case, $"/sheet/{First}"));
        var opened = await form.OpenAsync();
        var photo = Files.Photos.Taken(640, 480);

        var first = await SendAsync(dept, @case, opened, [(MarkOf(opened, Council), "5")], photo);
        var second = await SendAsync(dept, @case, opened, [(MarkOf(opened, Council), "5")], photo);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var mark = Assert.Single(await ScoresAsync(@case));
        var kept = Assert.Single(await PhotosAsync(@case));
        Assert.Equal((mark.RecordId, "照片 1", App.Today), (kept.AboutRecordId, kept.Name, kept.OccurredOn));
        // The mark that takes the place of this one has it still, and a second one beside it.
        var again = await form.OpenAsync();
        Assert.NotNull(again.QuerySelector($".mark img[src='/files/{kept.FileId}?small=true']"));
        var more = await SendAsync(dept, @case, again, [(MarkOf(again, Council), "4")], Files.Photos.Taken(320, 240));
        Assert.Contains("1 项，照片 1 张", Words((await new Form(dept, more.Headers.Location!.OriginalString).OpenAsync()).QuerySelector("main")!),
            StringComparison.Ordinal);
        Assert.Equal(["照片 1", "照片 2"], (await PhotosAsync(@case)).OrderBy(a => a.Ordinal).Select(a => a.Name));

        var record = $"/cases/{@case.Id}/records/attachments/{kept.RecordId}";
        foreach (var (role, scope, sees) in new[]
        {
            // Not submitted to the city.
            (Role.Head, county.Code, true), (Role.Leader, county.Code, true), (Role.City, county.Code[..4], false),
            (Role.Town, county.Township("101"), false), (Role.Sec, county.Township("101"), false), (Role.Town, county.Township("102"), false),
        })
        {
            var browser = await App.SignInAsNewAsync(role, scope);
            var expected = sees ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.Equal(
                (expected, expected, expected),
                ((await browser.GetAsync($"/files/{kept.FileId}", Ct)).StatusCode, (await browser.GetAsync($"/files/{kept.FileId}?small=true", Ct)).StatusCode,
                    (await browser.GetAsync(record, Ct)).StatusCode));
            if (sees)
            {
                Assert.NotNull((await ReadAsync(browser, @case)).QuerySelector($"#sheets a[href='{record}'] img"));
            }
            else if (scope == county.Township("101"))
            {
                Assert.DoesNotContain(
                    "照片", Words((await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_photo_without_a_mark_or_that_is_none_is_told_of_and_the_marks_are_kept()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var opened = await new Form(dept, Address(@case, $"/sheet/{First}")).OpenAsync();

        var unmarked = await SendAsync(dept, @case, opened, [("Input.Lines[0].Mark", "8")], Files.Photos.Taken(640, 480));
        Assert.Equal(HttpStatusCode.BadRequest, unmarked.StatusCode);
        var kept = await Form.ReadAsync(unmarked);
        Assert.Contains($"“{Council}”有照片还没有打分", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal("8", kept.QuerySelector("[name='Input.Lines[0].Mark'][checked]")!.GetAttribute("value"));
        // What was sent once is kept: marked now, it needs no second choice.
        var sent = await new Form(dept, Address(@case, $"/sheet/{First}")).SubmitAsync(kept, (MarkOf(kept, Council), "5"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Single(await PhotosAsync(@case));

        opened = await new Form(dept, Address(@case, $"/sheet/{First}")).OpenAsync();
        var none = await SendAsync(dept, @case, opened, [(MarkOf(opened, Council), "4")], "不是照片"u8.ToArray());
        Assert.Contains(
            "没有上传", Words((await new Form(dept, none.Headers.Location!.OriginalString).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(await ScoresAsync(@case), s => s.Item == Council).Score);
        Assert.Single(await PhotosAsync(@case));
    }

    [Fact]
    public async Task What_was_seen_stays_once_the_verdict_is_given()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var opened = await new Form(dept, Address(@case, $"/sheet/{First}")).OpenAsync();
        await SendAsync(dept, @case, opened, [(MarkOf(opened, Council), "5")], Files.Photos.Taken(640, 480));
        var record = $"/cases/{@case.Id}/records/attachments/{Assert.Single(await PhotosAsync(@case)).RecordId}";
        Assert.NotNull((await new Form(dept, record).OpenAsync()).QuerySelector($"a[href='{record}/withdraw']"));

        var verdict = await App.WithDbAsync(async db =>
        {
            var tracked = await db.Cases.SingleAsync(c => c.Id == @case.Id, Ct);
            db.Add(new Domain.Acceptance.Inspection(tracked, App.Today, Domain.Acceptance.InspectionKind.County, Domain.Acceptance.InspectionOutcome.Failed));
            return await db.SaveChangesAsync(Ct);
        });

        var page = await new Form(dept, record).OpenAsync();
        Assert.Null(page.QuerySelector($"a[href='{record}/withdraw']"));
        Assert.Contains("不能撤回：这次检查已经有了结论", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.True(verdict > 0);
    }

    private static Task<HttpResponseMessage> SendAsync(
        HttpClient browser, RectificationCase @case, IHtmlDocument page, (string Name, string Value)[] typed, byte[] photo) => browser.PostAsync(
        Address(@case, $"/sheet/{First}"), FileForm.Of(page, typed, NameOf(page, Council) + ".Photos", ("IMG_1.jpg", photo)), Ct);

    private Task<List<Attachment>> PhotosAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.Attachments.Where(a => a.CaseId == @case.Id).ToListAsync(Ct));
}
