using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Files;

/// <summary>Files of records: who sees them, how they are served, and how long one that nobody used stays.</summary>
public abstract class FileTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : FileTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : FileTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_file_is_seen_by_who_sees_its_record_and_by_nobody_else()
    {
        var ground = await GroundAsync();
        await ground.AddAsync(("原件.JPG", Photos.Taken(640, 480)));
        var file = await App.WithDbAsync(db => db.Attachments.Where(a => a.CaseId == ground.Case.Id).Select(a => a.FileId).SingleAsync(Ct));
        var neighbour = await App.SignInAsNewAsync(Role.Town, ground.Case.DivisionCode[..6] + "109");
        var leader = await App.SignInAsNewAsync(Role.Leader, ground.Case.DivisionCode[..6]);

        using var answer = await leader.GetAsync($"/files/{file}", Ct);
        Assert.Equal(("image/jpeg", true), (answer.Content.Headers.ContentType!.MediaType!, answer.Headers.CacheControl!.NoCache));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        using var small = await leader.GetAsync($"/files/{file}?small=true", Ct);
        Assert.Equal("image/webp", small.Content.Headers.ContentType!.MediaType);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/files/{file}") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await leader.SendAsync(again, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/files/{file}", Ct)).StatusCode);

        var record = await new Form(leader, ground.About).OpenAsync();
        var attachment = await App.WithDbAsync(db => db.Attachments.Where(a => a.CaseId == ground.Case.Id).Select(a => a.RecordId).SingleAsync(Ct));
        var own = $"/cases/{ground.Case.Id}/records/attachments/{attachment}";
        Assert.NotNull(record.QuerySelector($"main a[href='{own}'] img[loading=lazy][src='/files/{file}?small=true']"));
        var page = await new Form(leader, $"/cases/{ground.Case.Id}").OpenAsync();
        Assert.NotNull(page.QuerySelector($"#chronicle a[href='{own}'] img"));
        Assert.NotNull((await new Form(leader, own).OpenAsync()).QuerySelector($"main img[src='/files/{file}']"));

        // Taken back, it is nobody's to see.
        var withdrawal = new Form(ground.Browser, own + "/withdraw");
        await withdrawal.SubmitAsync(await withdrawal.OpenAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await ground.Browser.GetAsync($"/files/{file}", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_document_is_taken_away_under_the_name_of_its_format()
    {
        var ground = await GroundAsync();
        await ground.AddAsync(("../../记录.html", "%PDF-1.7 会诊\n%%EOF"u8.ToArray()));
        var file = await App.WithDbAsync(db => db.Attachments.Where(a => a.CaseId == ground.Case.Id).Select(a => a.FileId).SingleAsync(Ct));

        using var answer = await ground.Browser.GetAsync($"/files/{file}", Ct);

        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "记录.pdf", "application/pdf"),
            (disposition.DispositionType, disposition.FileNameStar, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_is_refused_says_why_and_a_second_press_makes_no_second_one()
    {
        var ground = await GroundAsync();
        var refused = await ground.AddAsync(("会诊.doc", [0xD0, 0xCF, 0x11, 0xE0, 1]));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("“会诊.doc”没有上传：这是旧格式", Words((await Form.ReadAsync(refused)).QuerySelector("main")!), StringComparison.Ordinal);

        byte[] heic = [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[21 * 1024 * 1024]];
        var large = await Form.ReadAsync(await ground.AddAsync(("照片.heic", heic)));
        Assert.Contains("这是 HEIC 照片", Words(large.QuerySelector("main")!), StringComparison.Ordinal);
        heic[8] = (byte)'x';
        Assert.Contains(
            "超过 20 MB", Words((await Form.ReadAsync(await ground.AddAsync(("照片.heic", heic)))).QuerySelector("main")!), StringComparison.Ordinal);

        var page = await ground.Form.OpenAsync();
        (string, byte[]) file = ("会诊.pdf", "%PDF-1.7\n%%EOF"u8.ToArray());
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect),
            ((await ground.AddAsync(page, file)).StatusCode, (await ground.AddAsync(page, file)).StatusCode));
        Assert.Equal(1, await App.WithDbAsync(db => db.Attachments.CountAsync(a => a.CaseId == ground.Case.Id, Ct)));
    }

    [Fact]
    public async Task Another_file_takes_the_place_of_one_that_was_sent_before()
    {
        var ground = await GroundAsync();
        var page = await SentAsync(await ground.Form.OpenAsync(), ("错的.pdf", "%PDF-1.7 错\n%%EOF"u8.ToArray()));
        Assert.Contains("已收到：错的.pdf", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        page = await SentAsync(page, ("旧.doc", [0xD0, 0xCF, 0x11, 0xE0, 1]));
        Assert.Contains("已收到：错的.pdf", Words(page.QuerySelector("main")!), StringComparison.Ordinal);

        var right = "%PDF-1.7 对\n%%EOF"u8.ToArray();
        await ground.AddAsync(page, ("对的.pdf", right));
        var file = await App.WithDbAsync(db => db.Attachments.Where(a => a.CaseId == ground.Case.Id).Select(a => a.FileId).SingleAsync(Ct));
        Assert.Equal(right, await ground.Browser.GetByteArrayAsync($"/files/{file}", Ct));

        // Without a word of what it is the form comes back with the file.
        async Task<IHtmlDocument> SentAsync(IHtmlDocument page, (string, byte[]) sent) => await Form.ReadAsync(await ground.AddAsync(page, "", sent));
    }

    [Fact]
    public async Task A_tenth_photo_is_refused_and_a_file_that_nobody_used_is_gone_after_its_week()
    {
        var ground = await GroundAsync();
        for (var i = 1; i <= 9; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await ground.AddAsync(($"{i}.png", Photos.Drawn(10 + i, 10, SKEncodedImageFormat.Png)))).StatusCode);
        }

        var tenth = await ground.AddAsync(("10.png", Photos.Drawn(99, 10, SKEncodedImageFormat.Png)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tenth.StatusCode);
        Assert.Contains("一条记录最多 9 张照片", Words((await Form.ReadAsync(tenth)).QuerySelector("main")!), StringComparison.Ordinal);

        var unused = await App.WithDbAsync(db =>
            db.StoredFiles.Where(f => !db.Attachments.Any(a => a.FileId == f.Id)).OrderByDescending(f => f.StoredAt).Select(f => f.Id).FirstAsync(Ct));
        var week = (await App.WithDbAsync(db => db.StoredFiles.Where(f => f.Id == unused).Select(f => f.StoredAt).SingleAsync(Ct))).AddDays(-7);
        Assert.True(await StandsAsync(unused, week));
        Assert.False(await StandsAsync(unused, week.AddHours(-2)));
        Assert.Equal(9, await App.WithDbAsync(db =>
            db.Attachments.CountAsync(a => a.CaseId == ground.Case.Id && db.StoredFiles.Any(f => f.Id == a.FileId), Ct)));
    }

    [Fact]
    public async Task A_name_with_a_number_of_a_person_is_refused_with_its_file()
    {
        var ground = await GroundAsync();
        var answer = await ground.AddAsync(("赵立新13800138000.png", Photos.Drawn(11, 10, SKEncodedImageFormat.Png)));

        Assert.Contains(FileText.PersonalName, Words((await Form.ReadAsync(answer)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.False(await App.WithDbAsync(db => db.StoredFiles.AnyAsync(f => f.Name.Contains("13800138000"), Ct)));
    }

    // After a sweep, had it and all others been stored at that time.
    private async Task<bool> StandsAsync(Guid file, DateTime stored)
    {
        await App.WithDbAsync(db => db.StoredFiles.ExecuteUpdateAsync(f => f.SetProperty(x => x.StoredAt, stored), Ct));
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Uploads>().SweepAsync(Ct);
        return await App.WithDbAsync(db => db.StoredFiles.AnyAsync(f => f.Id == file, Ct));
    }

    private async Task<Ground> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        Diagnosis diagnosis = null!;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [diagnosis = new(c, County.Start.AddDays(5), "班子不团结", "镇党委书记")]);
        return new(@case, diagnosis.RecordId, await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }

    private sealed record Ground(RectificationCase Case, Guid Diagnosis, HttpClient Browser)
    {
        public string About => $"/cases/{Case.Id}/records/diagnoses/{Diagnosis}";

        private string Address => $"/cases/{Case.Id}/records/attachments/add?about={Diagnosis}";

        public Form Form => new(Browser, Address);

        public async Task<HttpResponseMessage> AddAsync(params (string, byte[])[] files) => await AddAsync(await Form.OpenAsync(), files);

        public Task<HttpResponseMessage> AddAsync(IHtmlDocument page, params (string, byte[])[] files) => AddAsync(page, "会诊记录", files);

        public async Task<HttpResponseMessage> AddAsync(IHtmlDocument page, string name, params (string, byte[])[] files)
        {
            using var form = FileForm.Of(page, [("Input.Name", name)], "Input.File", files);
            return await Browser.PostAsync(Address, form, Ct);
        }
    }
}
