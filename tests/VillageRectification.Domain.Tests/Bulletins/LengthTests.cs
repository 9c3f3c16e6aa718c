using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>However many villages lag, the text stays as long as it can be read.</summary>
public class LengthTests
{
    // 22 lines of 28 characters (GB/T 9704-2012).
    private const int CharactersOnAPage = 22 * 28;

    [Fact]
    public void Up_to_twenty_are_named() =>
        Assert.DoesNotContain("共", Reading.Part(BulletinPart.Villages, County(20)), StringComparison.Ordinal);

    [Fact]
    public void Beyond_twenty_they_are_counted_by_township_and_the_worst_ten_named()
    {
        var villages = County(24);
        villages[20] = villages[20] with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, new(2003, 10, 8))) };
        var document = BulletinComposer.Compose(Village.Material(villages));
        var text = string.Concat(document.Part(BulletinPart.Villages).Paragraphs.Select(p => p.Text));

        Assert.StartsWith("滞后的村共24个，其中验收不合格23个、出现反弹1个。按乡镇分，镇08个、镇18个、镇28个。", text, StringComparison.Ordinal);
        Assert.Contains("最突出的10个村是村20（镇2；出现反弹", text, StringComparison.Ordinal);
        Assert.EndsWith("全部24个村的滞后原因见附件2，三职责任人和联系县领导没有登记。", text, StringComparison.Ordinal);
        Assert.Equal(10, text.Split('；').Count(p => p.Contains("（镇", StringComparison.Ordinal)));
        Assert.Equal(24, document.Table(1).Rows.Count);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1000)]
    public void Three_hundred_villages_fit_on_twelve_pages_and_a_thousand_too(int villages)
    {
        var readings = County(villages);
        var material = Village.Material(readings) with
        {
            Visits = [.. readings.Select(r => new VisitReading(r.CaseId, new(2003, 10, 8), VisitNotice.Unannounced, AtPost.Nobody, [Finding]))],
            Exemplars = [.. readings.Select(r => new ExemplarReading(r.CaseId, "班子健全"))],
        };
        var document = BulletinComposer.Compose(material);
        var text = document.Blocks.TakeWhile(b => b is not Annex).Sum(b => b.Lines().Sum(l => l.Length));

        Assert.InRange(text, 1, 12 * CharactersOnAPage * 3 / 4);
        Assert.Equal([villages, villages, villages], document.Annexes.Select(a => Assert.IsType<Table>(a.Blocks[0]).Rows.Count));
    }

    private static FindingReading Finding { get; } =
        new(Guid.CreateVersion7(), new(2003, 10, 8), "制度未上墙", VisitNotice.Unannounced, AtPost.Nobody, new(2003, 11, 15), null);

    private static CaseReading[] County(int villages) =>
    [
        .. Enumerable.Range(0, villages).Select(n => Village.Good(1, InspectionOutcome.Failed) with
        {
            DivisionCode = $"370830{100 + (n / 8):000}{200 + (n % 8):000}",
            Village = $"村{n}",
            Township = $"镇{n / 8}",
            Measures = new(5, 1, 4),
            Presence = n % 2 == 0 ? [] : Village.Good().Presence,
        }),
    ];
}
