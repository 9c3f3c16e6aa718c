using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>GB/T 9704-2012 measured on the paper itself: the bulletin as Chromium prints it, in millimetres.</summary>
public sealed class PrintedPositionTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private const double Line = 225.0 / 22;

    // 14 pt, by which the page number stands away from the edge of the text.
    private const double Character = 14 * 25.4 / 72;

    // Glyphs are narrower than their cells, and a stop may hang half a cell.
    private const double Slack = 1.5;

    // The dash itself is drawn so far below the middle of the box that is measured.
    private const double DashBelowMiddle = 1.4;

    [Fact]
    public async Task Margins_lines_head_page_numbers_and_colophon_stand_where_the_standard_says()
    {
        var pages = await PrintAsync(await OpenPaperAsync());

        // Where an empty page comes before that of 版记, neither has a number.
        var numbered = pages.TakeWhile(p => p.Lines.Count > 0).Count();
        Assert.All(pages.Skip(numbered), p => Assert.Null(p.Mark));
        foreach (var page in pages.Where(p => p.Lines.Count > 0))
        {
            var isOdd = page.Number % 2 == 1;
            // Turned, the head of the sheet is at the binding on odd pages and at the cut on even ones.
            var (left, right) = page.IsTurned ? (35, 260) : isOdd ? (28, 184) : (26, 182);
            var (top, foot) = !page.IsTurned ? (37, 262) : isOdd ? (28, 184) : (26, 182);
            Assert.Equal(page.IsTurned ? (297, 210) : (210, 297), (Math.Round(page.Width), Math.Round(page.Height)));
            Assert.All(page.Lines, l => Assert.True(l.Left > left - Slack && l.Right < right + Slack, $"{page.Number}: {l}"));
            Assert.All(page.Lines, l => Assert.InRange(l.Middle, top, foot));
            if (page.Number > numbered)
            {
                continue;
            }

            Assert.Equal($"—{page.Number}—", page.Mark!.Text);
            Assert.InRange(page.Mark.Middle, foot + 7 - DashBelowMiddle - Slack, foot + 7 - DashBelowMiddle + Slack);
            var outside = page.Number % 2 == 1 ? right - Character - page.Mark.Right : page.Mark.Left - left - Character;
            Assert.InRange(outside, -Slack, Slack);
        }

        var head = pages[0].Lines[0];
        Assert.Equal("后进村集中整顿工作通报", head.Text);
        Assert.InRange(head.Middle, 37 + 35, 37 + 35 + 14);
        // A page of text alone: 22 lines, of which one or two may stay free at its end, with 28 characters at most.
        var full = pages[1].Lines;
        Assert.InRange(full.Count, 20, 22);
        // Boxes of another face are higher or lower; over the page that evens out.
        Assert.All(full.Zip(full.Skip(1)), pair => Assert.InRange(pair.Second.Middle - pair.First.Middle, Line - Slack, Line + Slack));
        Assert.InRange((full[^1].Middle - full[0].Middle) / (full.Count - 1), Line - 0.1, Line + 0.1);
        // Digits are narrower than characters.
        Assert.InRange(pages.Where(p => !p.IsTurned).SelectMany(p => p.Lines).Where(l => !l.Text.Any(char.IsAscii)).Max(l => l.Text.Length), 27, 28);
        AssertEnd(pages);
        // The village table on one page, turned.
        var annex = Assert.Single(pages, p => p.IsTurned && p.Text.Contains("情况一览表", StringComparison.Ordinal));
        Assert.Contains("32", annex.Lines[^1].Text, StringComparison.Ordinal);
        Assert.All(pages.Where(p => p.IsTurned), p => Assert.True(p.Number >= annex.Number));
    }

    [Fact]
    public async Task However_long_the_text_is_the_colophon_ends_an_even_page_and_no_page_holds_a_date_alone()
    {
        var paper = await OpenPaperAsync();
        HashSet<int> lengths = [];
        for (var cut = 0; cut < 4; cut++)
        {
            var pages = await PrintAsync(paper);
            AssertEnd(pages);
            var sign = pages.Single(p => p.Lines.Any(l => l.Text.StartsWith("附件：", StringComparison.Ordinal)));
            lengths.Add(sign.Number);
            AssertWhole(pages.TakeWhile(p => p.Number <= sign.Number).ToList());
            // A few paragraphs less, with their headings, and other ends of pages.
            await paper.EvaluateAsync(
                """
                [...document.querySelectorAll('.paper > p:not([class])')].slice(1, 4).forEach(p => {
                  if (p.previousElementSibling.matches('h4')) p.previousElementSibling.remove();
                  p.remove();
                })
                """);
        }

        await paper.EvaluateAsync("document.querySelectorAll('.annex').forEach(annex => annex.remove())");
        AssertEnd(await PrintAsync(paper));
        Assert.True(lengths.Count > 1, string.Join(' ', lengths));
    }

    [Fact]
    public async Task A_letter_s_lines_stand_out_over_its_text_and_nothing_is_printed_smaller()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/papers");
        var whose = await staff.EvalOnSelectorAllAsync<string[]>("#whose-reminder option", "options => options.map(o => o.value)");
        await staff.GotoAsync($"/papers/reminder/print?whose={whose[0]}");
        var widths = await staff.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.head.letter, .paper > table')].map(e => e.getBoundingClientRect().width / 96 * 25.4)");
        Assert.Equal([170, 156], widths.Select(w => Math.Round(w)));

        var page = Assert.Single(await PrintAsync(staff));
        Assert.Null(page.Mark);
        Assert.All(page.Lines.Skip(1), l => Assert.True(l.Left > 28 - Slack && l.Right < 184 + Slack, $"{l}"));
        // The head of the table fills the width of the text, as it does on the screen.
        var heads = page.Lines.Single(l => l.Text.StartsWith("序号", StringComparison.Ordinal));
        Assert.InRange(heads.Left, 28, 30);
        Assert.InRange(heads.Right, 178, 184);
    }

    private static void AssertEnd(IReadOnlyList<PrintedPage> pages)
    {
        Assert.Equal(0, pages.Count % 2);
        var places = pages.SelectMany(p => p.Lines.Where(l => l.Text.StartsWith("抄送：", StringComparison.Ordinal)).Select(l => (p.Number, l.Middle))).ToList();
        Assert.Equal(pages.Count, Assert.Single(places).Number);
        var last = pages[^1].Lines[^1];
        Assert.Contains("委组织部办公室", last.Text, StringComparison.Ordinal);
        Assert.InRange(last.Middle, 262 - 8.6, 262);
        // Nothing is printed over it.
        Assert.All(pages[^1].Lines.SkipLast(2), l => Assert.True(l.Middle < places[0].Middle - 8, $"{l}"));
    }

    private static void AssertWhole(List<PrintedPage> text)
    {
        foreach (var page in text.Where(p => p.Number > 1))
        {
            // Where a paragraph goes on, it goes on with two lines; a new one is indented.
            var left = page.Number % 2 == 1 ? 28 : 26;
            bool IsIndented(PrintedLine line) => line.Left > left + 4;
            Assert.True(page.Lines.Count > 1 && (IsIndented(page.Lines[0]) || !IsIndented(page.Lines[1])), $"{page.Number}: {page.Lines[0]}");
        }

        var signature = text[^1].Lines;
        Assert.True(signature.Count > 4, string.Join('\n', signature.Select(l => l.Text)));
    }

    private static async Task<IReadOnlyList<PrintedPage>> PrintAsync(IPage paper) =>
        await PrintedPage.ReadAsync(await paper.PdfAsync(new() { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);

    private async Task<IPage> OpenPaperAsync()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/bulletins/new?month=2003-10");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");
        return staff;
    }
}
