using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>A file of Word is the print: laid out by LibreOffice it has as many pages, and each ends where the browser's does, but for a line.</summary>
public sealed class WordPaperTests(Browser browser, Site site) : SiteTests(browser, site)
{
    // LibreOffice parts digits from characters whatever the file says, which moves a word to the next line and a line to the next page.
    private const int CharactersOfALine = 28;

    [Theory]
    // September's paragraph of villages is full of digits: after two pages of it LibreOffice is a line and some characters behind.
    [InlineData("2003-09", 2)]
    [InlineData("2003-10", 1)]
    public async Task The_bulletin_in_Word_breaks_where_the_print_does(string month, int lines)
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync($"/bulletins/new?month={month}");
        await PressAsync(staff, "main form button[type=submit]");

        var word = await AssertSameAsync(staff, [$"{new Uri(staff.Url).AbsolutePath}/print"], lines);

        // 版记 ends the last, even page in both; where an empty one comes before it, which is none of the file, it has no number.
        Assert.Equal(word.Count % 2 == 1 ? null : $"—{word.Count}—", word[^1].Mark?.Text);
        var last = word[^1].Lines;
        Assert.StartsWith("抄送：", last[^2].Text, StringComparison.Ordinal);
        Assert.InRange(last[^1].Middle, 262 - 8.6, 262);
        Assert.DoesNotContain(word.SkipLast(1).SelectMany(p => p.Lines), l => l.Text.StartsWith("抄送：", StringComparison.Ordinal));
        Assert.All(word.Take(5), p => Assert.Equal($"—{p.Number}—", p.Mark!.Text));
        Assert.Contains(word, p => p.IsTurned);
    }

    [Fact]
    public async Task Documents_of_villages_and_letters_in_Word_are_as_long_as_the_print()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/papers");
        var villages = await staff.EvalOnSelectorAllAsync<string[]>("#village option", "options => options.map(o => o.value)");
        List<string> addresses = [];
        foreach (var village in (string[])[villages[3], villages[15]])
        {
            addresses.AddRange(((string[])["plan", "duties", "problems", "villagers", "lists"]).Select(p => $"/cases/{village}/papers/{p}/print"));
            addresses.AddRange([$"/cases/{village}/dossier", $"/cases/{village}/verdict/print"]);
        }

        var letter = await staff.EvalOnSelectorAllAsync<string[]>("#whose-reminder option", "options => options.map(o => o.value)");
        addresses.AddRange(["/papers/summary/print?whose=汶上县", $"/papers/reminder/print?whose={letter[0]}"]);
        await AssertSameAsync(staff, addresses);
    }

    private static IEnumerable<(int Page, char Part)> PartsOf(IEnumerable<PrintedPage> pages) =>
        pages.SelectMany(p => p.Lines.Where(l => l.Text is [var first, '、', ..] && "一二三四五六七八九十".Contains(first, StringComparison.Ordinal))
            .Select(l => (p.Number, l.Text[0])));

    /// <returns>The pages of the last one in Word.</returns>
    private static async Task<IReadOnlyList<PrintedPage>> AssertSameAsync(IPage staff, IEnumerable<string> addresses, int lines = 1)
    {
        Assert.SkipUnless(Office.MissingReason is null, Office.MissingReason ?? "");
        var ct = TestContext.Current.CancellationToken;
        List<(string Address, IReadOnlyList<PrintedPage> Print, byte[] Word)> papers = [];
        foreach (var address in addresses)
        {
            await staff.GotoAsync(address);
            var print = await PrintedPage.ReadAsync(await staff.PdfAsync(new() { PreferCSSPageSize = true }), ct);
            var file = await staff.Context.APIRequest.GetAsync(await staff.GetAttributeAsync("a[href*='format=docx']", "href") ?? "");
            papers.Add((address, print, await file.BodyAsync()));
        }

        IReadOnlyList<PrintedPage> word = [];
        foreach (var ((address, print, _), pdf) in papers.Zip(await Office.ToPdfAsync([.. papers.Select(p => p.Word)], ct)))
        {
            // The empty page before that of 版记 is none of the file: LibreOffice counts it and leaves it out.
            word = await PrintedPage.ReadAsync(pdf, ct);
            PrintedPage[] filled = [.. print.Where(p => p.Lines.Count > 0)];
            Assert.Equal((address, filled.Length), (address, word.Count));
            Assert.Equal(filled.Select(p => p.IsTurned), word.Select(p => p.IsTurned));
            // Each part begins on the page on which it does in print.
            Assert.Equal(PartsOf(filled), PartsOf(word));
            // A number is not parted between two lines of a text; in a table none begins at the edge.
            Assert.All(word.SelectMany(p => p.Lines.Zip(p.Lines.Skip(1))), pair => Assert.False(
                char.IsAsciiDigit(pair.First.Text[^1]) && char.IsAsciiDigit(pair.Second.Text[0]) && pair.Second.Left < 28.6,
                $"{address}: {pair.First.Text} {pair.Second.Text}"));
            var (printed, written) = (0, 0);
            foreach (var (one, other) in filled.Zip(word))
            {
                (printed, written) = (printed + one.Text.Length, written + other.Text.Length);
                Assert.True(Math.Abs(printed - written) <= lines * CharactersOfALine, $"{address}, page {one.Number}: {printed} and {written}");
            }
        }

        return word;
    }
}
