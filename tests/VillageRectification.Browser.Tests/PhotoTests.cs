using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>A photo on a phone: made smaller before it is sent, kept beside what was done, and shown.</summary>
public class PhotoTests(Browser browser, Site site) : SiteTests(browser, site)
{
    // As a camera makes it: 12 million pixels of which none is like its neighbour would be larger still.
    private const string Take = """
        () => {
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [4000, 3000];
          const surface = canvas.getContext("2d");
          for (let i = 0; i < 20000; i++) {
            surface.fillStyle = `hsl(${i * 37 % 360} 60% ${i * 13 % 90}%)`;
            surface.fillRect(i * 97 % 4000, i * 61 % 3000, 60, 60);
          }
          return canvas.toDataURL("image/jpeg", 0.95).split(",")[1];
        }
        """;

    private const string Small = """
        (name) => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 60, height: 40 });
          const surface = canvas.getContext("2d");
          surface.fillStyle = "#fff";
          surface.fillText(name, 2, 20);
          return canvas.toDataURL("image/jpeg").split(",")[1];
        }
        """;

    [Fact]
    public async Task What_the_server_has_of_a_draft_is_shown_when_the_form_opens_again_and_can_be_left_out()
    {
        var page = await OpenAsync("juntun", 360);
        await page.GotoAsync("/log");
        await page.ClickAsync("summary:has-text('照片')");
        var photo = Convert.FromBase64String(await page.EvaluateAsync<string>(Small, "a"));
        await page.SetInputFilesAsync("#Input_Photos", new FilePayload { Name = "a.jpg", MimeType = "image/jpeg", Buffer = photo });
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");

        await page.GotoAsync("/log");
        await page.ClickAsync("label.brought:has-text('先前传的文件')");
        await page.FillAsync("textarea", $"没有照片 {Guid.CreateVersion7():N}");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        Assert.DoesNotContain("照片", await page.TextContentAsync("main .note-ok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_is_made_smaller_sent_and_shown_with_the_days_work()
    {
        var page = await OpenAsync("juntun", 360);
        await page.GotoAsync("/log");
        await page.ClickAsync("summary:has-text('照片')");
        var photo = Convert.FromBase64String(await page.EvaluateAsync<string>(Take));
        await page.SetInputFilesAsync("#Input_Photos", new FilePayload { Name = "IMG_1.JPEG", MimeType = "image/jpeg", Buffer = photo });
        var chosen = page.Locator("#Input_Photos");
        string size;
        do
        {
            size = await chosen.EvaluateAsync<string>("async (input) => { await new Promise((r) => setTimeout(r, 50)); return String(input.files[0].size); }");
        }
        while (int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) >= photo.Length);

        // What the camera takes is added to what was chosen, one after the other.
        foreach (var name in new[] { "IMG_2.JPEG", "IMG_3.JPEG" })
        {
            var small = Convert.FromBase64String(await page.EvaluateAsync<string>(Small, name));
            await page.SetInputFilesAsync("#Camera", new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = small });
        }

        Assert.Equal("3", await chosen.EvaluateAsync<string>("(input) => String(input.files.length)"));
        Assert.Equal("", await page.InputValueAsync("#Camera"));
        await page.FillAsync("textarea", "修好机井，已经通水");
        await PressAsync(page, "button:not([aria-hidden]):has-text('保存')");
        Assert.Contains("照片 3 张", await page.TextContentAsync("main .note-ok"), StringComparison.Ordinal);
        await PressAsync(page, "main .note-ok a:has-text('看')");
        Assert.Equal("160", await WidthAsync(page, "#chronicle .photos img"));
        await PressAsync(page, "#chronicle .photos a:has(img)");
        Assert.Equal("1600", await WidthAsync(page, ".photo-full"));
        Assert.Empty(Complaints);
    }

    // Pixels of a picture once it is there; one that is far down is fetched only when it is looked at.
    private static Task<string> WidthAsync(IPage page, string place) => page.Locator(place).First.EvaluateAsync<string>(
        "async (image) => { image.loading = 'eager'; await image.decode(); return String(image.naturalWidth); }");
}
