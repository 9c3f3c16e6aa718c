using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>Whoever holds a file of an issued bulletin asks the page of its code whether a word of it was changed; nobody needs an account for it.</summary>
public abstract class CopyTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : CopyTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : CopyTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_file_is_the_same_until_a_word_of_it_is_changed_and_the_answer_tells_no_line_of_the_text()
    {
        var (county, staff, first) = await App.StartAsync("2003-09");
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var draft = await FileAsync(staff, first);
        await head.IssueAsync(await staff.SubmitAsync(first));
        var second = await staff.DraftAsync(county.CampaignId);
        await head.IssueAsync(await staff.SubmitAsync(second));
        var (file, address) = (await FileAsync(staff, second), await AddressAsync(county, 2));
        using var anybody = App.Browser();

        Assert.Contains("这个文件的文字和存档的原件一样", await CheckAsync(anybody, address, file), StringComparison.Ordinal);
        var changed = await CheckAsync(anybody, address, Changed(file));
        Assert.Contains("这个文件的文字和存档的原件不一样有的字被改过", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("总体情况", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("前村", changed, StringComparison.Ordinal);
        Assert.Contains("文件里写的是第1期，这一页核验的是第2期", await CheckAsync(anybody, address, draft), StringComparison.Ordinal);
        // The draft of the same issue has its words and no day.
        Assert.Contains("原件不一样有的字被改过", await CheckAsync(anybody, await AddressAsync(county, 1), draft), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said_at_the_field_and_what_is_not_whole_is_compared_with_nothing()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        var address = await AddressAsync(county, 1);
        using var anybody = App.Browser();

        Assert.Contains("请选手里的Word文件（.docx）", await CheckAsync(anybody, address, null, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("比不准，不在这里核对", await CheckAsync(anybody, address, "%PDF-1.7\n"u8.ToArray(), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("这不是Word文件", await CheckAsync(anybody, address, [1, 2], HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Contains("文件坏了或者没有传完整", await CheckAsync(anybody, address, "PK\u0003\u0004x"u8.ToArray(), HttpStatusCode.BadRequest), StringComparison.Ordinal);
        var large = await CheckAsync(anybody, address, new byte[3 * 1024 * 1024], HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains("提交的内容太大", large, StringComparison.Ordinal);
        Assert.Contains("核对文件", large, StringComparison.Ordinal);

        var file = await FileAsync(staff, bulletin);
        var page = await anybody.ReadAsync(address);
        await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId)
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.IssuedOn, new DateOnly(2003, 11, 2)), Ct));
        using var form = FileForm.Of(page, "Input.File", ("通报.docx", file));
        var answer = await anybody.PostAsync(address, form, Ct);
        var told = await answer.TextAsync();
        Assert.Contains("存档的原件和印发时不一样", told, StringComparison.Ordinal);
        Assert.DoesNotContain("核对文件", told, StringComparison.Ordinal);
    }

    private static async Task<string> CheckAsync(HttpClient anybody, string address, byte[]? file, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var form = FileForm.Of(await anybody.ReadAsync(address), "Input.File", file is null ? [] : [("通报.docx", file)]);
        using var answer = await anybody.PostAsync(address, form, Ct);
        var page = await Form.ReadAsync(answer);
        Assert.Equal((status, page.TextOf()), (answer.StatusCode, page.TextOf()));
        return page.TextOf();
    }

    private static async Task<byte[]> FileAsync(HttpClient reader, string bulletin)
    {
        var link = (await reader.ReadAsync(bulletin)).QuerySelectorAll("main a").Single(a => a.TextContent.Contains("下载 Word", StringComparison.Ordinal));
        return await reader.GetByteArrayAsync(link.GetAttribute("href"), Ct);
    }

    private Task<string> AddressAsync(County county, int number) => App.WithDbAsync(async db =>
        $"/verify/{await db.Bulletins.Where(b => b.CampaignId == county.CampaignId && b.Number == number).Select(b => b.ContentHash!).SingleAsync(Ct)}");

    private static byte[] Changed(byte[] file)
    {
        using MemoryStream copy = new();
        copy.Write(file);
        using (var word = WordprocessingDocument.Open(copy, isEditable: true))
        {
            var text = word.MainDocumentPart!.Document!.Body!.Descendants<W.Text>()
                .First(t => t.Text.Contains('1', StringComparison.Ordinal) && t.Text.Length > 20);
            text.Text = text.Text.Replace('1', '7');
        }

        return copy.ToArray();
    }
}
