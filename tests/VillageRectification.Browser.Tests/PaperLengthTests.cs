using System.Text;
using System.Text.RegularExpressions;

namespace VillageRectification.Browser.Tests;

/// <summary>However many villages lag, the printed text of a bulletin is read in one sitting; the tables stand behind it.</summary>
public sealed partial class PaperLengthTests(Browser browser, LargeSite site) : SiteTests(browser, site), IClassFixture<LargeSite>
{
    private const int MostPages = 12;

    [Theory]
    [InlineData(300)]
    [InlineData(1000)]
    public async Task A_bulletin_of_many_villages_prints_on_twelve_pages_and_its_annexes(int villages)
    {
        var ct = TestContext.Current.CancellationToken;
        var staff = await OpenAsync("zzb");
        var campaign = await site.AddCampaignAsync(villages, ct);
        await staff.GotoAsync($"/bulletins/new?month=2003-09&campaign={campaign}");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");
        Assert.Equal(villages, await staff.Locator(".annex").First.Locator("tbody tr").CountAsync());

        var whole = Pages(await staff.PdfAsync(new() { PreferCSSPageSize = true }));
        await staff.EvaluateAsync("document.querySelectorAll('.annex').forEach(annex => annex.remove())");
        var text = Pages(await staff.PdfAsync(new() { PreferCSSPageSize = true }));

        Counted.Say($"printed pages of a bulletin of {villages} villages, without annexes", text);
        Assert.InRange(text, 2, MostPages);
        Assert.InRange(whole, text + (villages / 50), int.MaxValue);
    }

    // Chromium writes the objects of pages in plain text.
    private static int Pages(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
