using System.Text.RegularExpressions;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Each number that a composed paragraph tells is a door, and what is behind it comes to the number.</summary>
public partial class DoorTests
{
    [Fact]
    public void Every_number_of_a_random_county_is_a_door()
    {
        var doors = 0;
        for (var county = 0; county < 60; county++)
        {
            var random = new Random(county);
            var history = new RandomHistory(county, county % 10 == 9 ? 30 : random.Next(0, 10));
            foreach (var month in new Month[] { new(2002, 11), new(2002, 12) })
            {
                doors += Doors(BulletinComposer.Compose(new RandomBulletin(history, random, month).Material), $"county {county}, {month}");
            }
        }

        Assert.InRange(doors, 2_000, int.MaxValue);
    }

    [Fact]
    public void A_list_of_the_text_comes_to_its_number_wherever_it_is_told()
    {
        for (var county = 0; county < 60; county++)
        {
            var random = new Random(county);
            var document = BulletinComposer.Compose(new RandomBulletin(new(county, 9), random, new(2002, 12)).Material);
            Assert.All(document.Runs.Where(r => r.List is not null), r => Assert.Equal(CorrectionNumber.Said(r.List!, r.List!.Value), r.Text));
            foreach (var told in document.Runs.Where(r => r.List is not null).GroupBy(r => r.Figure))
            {
                Assert.Single(told.Select(r => string.Join('|', r.List!.Rows)).Distinct());
            }
        }
    }

    [Fact]
    public void Villages_where_a_category_is_only_eased_open_to_a_list_that_says_so()
    {
        var seen = 0;
        for (var county = 0; county < 60; county++)
        {
            var random = new Random(county);
            var document = BulletinComposer.Compose(new RandomBulletin(new(county, 9), random, new(2002, 12)).Material);
            foreach (var runs in document.Sections.SelectMany(s => s.Paragraphs).Select(p => p.Runs))
            {
                for (var i = 1; i < runs.Count - 1; i++)
                {
                    if (runs[i - 1].Text.EndsWith("缓解", StringComparison.Ordinal) && runs[i + 1].Text.StartsWith("个村", StringComparison.Ordinal))
                    {
                        seen++;
                        Assert.EndsWith("缓解、还没有解决的村", runs[i].List!.Title, StringComparison.Ordinal);
                    }
                }
            }
        }

        Assert.InRange(seen, 10, int.MaxValue);
    }

    /// <summary>What remains in the words between the doors is no number of anything, and each door is one number.</summary>
    internal static int Doors(OfficialDocument document, string where)
    {
        Paragraph[] paragraphs =
        [
            .. document.Blocks.OfType<Paragraph>(), .. document.Sections.SelectMany(s => s.Paragraphs),
        ];
        foreach (var paragraph in paragraphs.Where(p => !p.IsNote))
        {
            var words = string.Concat(paragraph.Runs.Select(r => r.Figure is null ? r.Text : "※"));
            var left = Exempt().Replace(words, "");
            Assert.False(Number().IsMatch(left), $"{where}: “{Number().Match(left).Value}” of “{paragraph.Text}” is no door");
        }

        return paragraphs.SelectMany(p => p.Runs).Count(r => r.Figure is not null);
    }

    // Dates, issues, and what a rule of presence is called. Rules and days are what they are, nobody counted them.
    [GeneratedRegex("([0-9]+年)?[0-9]+月([0-9]+日|份(到[0-9]+日)?)?|第[0-9]+期|附件[0-9]|每[周月][0-9]+天")]
    private static partial Regex Exempt();

    [GeneratedRegex("[0-9]+ *([个天名条次元件项份眼处亩户公棚台盏座口%]|人次)")]
    private static partial Regex Number();
}
