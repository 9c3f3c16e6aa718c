using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>Photos of a day's work: kept by a form that is refused, told of where they are none, gone with their entry.</summary>
public abstract class LogPhotoTests(App app) : AppTests(app)
{
    private const string Field = "Input.Photos";

    private static readonly (string, byte[]) Photo = ("IMG_1.jpg", Photos.Taken(800, 600));
    private static readonly (string, byte[]) Other = ("IMG_2.png", Photos.Drawn(30, 20, SKEncodedImageFormat.Png));
    private static readonly (string, byte[]) None = ("说明.txt", "没有拍照"u8.ToArray());

    public sealed class OnSqlite(SharedSqlite shared) : LogPhotoTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogPhotoTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_form_that_is_refused_keeps_its_photos_and_saves_those_that_are_left_ticked()
    {
        var (browser, address, @case) = await VillageAsync();

        var refused = await PostAsync(browser, address, await new Form(browser, address).OpenAsync(), "", Photo, None, Other);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await Form.ReadAsync(refused);
        Assert.Contains("照片 2（说明.txt）没有上传：不是图片文件", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        var kept = Form.ValuesOf(page).Where(v => v.Key == Field).Select(v => v.Value).ToArray();
        Assert.Equal(2, kept.Length);
        Assert.Equal("image/webp", (await browser.GetAsync(page.QuerySelector(".photos img")!.GetAttribute("src"), Ct)).Content.Headers.ContentType!.MediaType);

        page.QuerySelectorAll($"[name='{Field}'][type=checkbox]").OfType<IHtmlInputElement>().First().IsChecked = false;
        var saved = await PostAsync(browser, address, page, "修好机井一眼");
        var again = await PostAsync(browser, address, page, "修好机井一眼");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (saved.StatusCode, again.StatusCode));
        var entry = await App.WithDbAsync(db => db.ProgressEntries.SingleAsync(e => e.CaseId == @case, Ct));
        var photo = await App.WithDbAsync(db => db.Attachments.SingleAsync(a => a.CaseId == @case, Ct));
        Assert.Equal((entry.RecordId, kept[1], App.Today, "照片 1"), (photo.AboutRecordId, photo.FileId.ToString(), photo.OccurredOn, photo.Name));
    }

    [Fact]
    public async Task What_is_no_photo_keeps_nothing_else_from_being_saved_and_photos_go_with_their_entry()
    {
        var (browser, address, @case) = await VillageAsync();
        var form = await new Form(browser, address).OpenAsync();

        // Pressed twice: the photos are sent twice too.
        await PostAsync(browser, address, form, "走访农户", Photo, None);
        var saved = await PostAsync(browser, address, form, "走访农户", Photo, None);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await new Form(browser, saved.Headers.Location!.OriginalString).OpenAsync();
        Assert.Contains("照片 1 张", Words(page.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        Assert.DoesNotContain("没有上传", Words(page.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        Assert.Contains("照片 2（说明.txt）没有上传", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        var record = await App.WithDbAsync(db => db.ProgressEntries.Where(e => e.CaseId == @case).Select(e => e.RecordId).SingleAsync(Ct));
        // The answer to the first sending was lost, and there was no signal for weeks.
        await App.WithDbAsync(db => db.StoredFiles.Where(f => db.Attachments.Any(a => a.FileId == f.Id && a.CaseId == @case))
            .ExecuteUpdateAsync(f => f.SetProperty(x => x.StoredAt, DateTime.UnixEpoch), Ct));
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(browser, address, form, "走访农户", Photo, None)).StatusCode);
        Assert.Equal(1, await App.WithDbAsync(db => db.Attachments.CountAsync(a => a.AboutRecordId == record, Ct)));

        var withdrawal = new Form(browser, $"/cases/{@case}/entries/{record}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(await withdrawal.OpenAsync())).StatusCode);
        Assert.False(await App.WithDbAsync(db => db.Attachments.AnyAsync(a => a.CaseId == @case, Ct)));
    }

    [Fact]
    public async Task The_first_and_the_latest_photo_of_a_measure_stand_side_by_side()
    {
        var county = await County.CreateAsync(App);
        var measure = Guid.Empty;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var repair = new Measure(c, County.Start, "修复机井") { ResponsiblePerson = "陈志强", DueOn = County.Deadline };
            measure = repair.RecordId;
            return [repair, new Measure(c, County.Start, "修路") { ResponsiblePerson = "陈志强", DueOn = County.Deadline }];
        });
        var (browser, address) = (await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/log");
        foreach (var (day, photo) in new[] { (App.Today.AddDays(-2), Photo), (App.Today, Other) })
        {
            var page = await new Form(browser, address).OpenAsync();
            using var form = FileForm.Of(
                page,
                [("Input.Text", $"修机井 {day.Day} 日"), ("Input.When", "Other"), ("Input.Day", $"{day:yyyy-MM-dd}"), ("Input.ServesId", measure.ToString())],
                Field,
                photo);
            Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(address, form, Ct)).StatusCode);
        }

        var pairs = (await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#pairs")!;
        Assert.Equal((2, "前后照片 修复机井 10月29日 10月31日"), (pairs.QuerySelectorAll("img").Length, Words(pairs)));
    }

    private async Task<(HttpClient Browser, string Address, Guid Case)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        return (await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/log", @case.Id);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient browser, string address, IHtmlDocument page, string text, params (string Name, byte[] Content)[] photos)
    {
        using var form = FileForm.Of(page, [("Input.Text", text)], Field, photos);
        return await browser.PostAsync(address, form, Ct);
    }
}
