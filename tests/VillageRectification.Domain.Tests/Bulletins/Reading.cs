using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Composed text of one part.</summary>
internal static class Reading
{
    public static string Part(BulletinPart part, params CaseReading[] villages) => Village.Material(villages).Part(part);

    public static string Part(this BulletinMaterial material, BulletinPart part) =>
        string.Concat(BulletinComposer.Compose(material).Find(part)?.Paragraphs.Select(p => p.Text) ?? []);

    public static Section? Find(this OfficialDocument document, BulletinPart part) => document.Sections.SingleOrDefault(s => s.Key == part.ToString());

    public static Section Part(this OfficialDocument document, BulletinPart part) => document.Sections.Single(s => s.Key == part.ToString());

    public static Paragraph Opening(this OfficialDocument document) => document.Blocks.OfType<Paragraph>().First();

    /// <summary>Of an annex.</summary>
    public static Table Table(this OfficialDocument document, int annex) => Assert.IsType<Table>(Assert.Single(document.Annexes.ElementAt(annex).Blocks));

    /// <summary>With a day of the month for each of the capacities and none for any other.</summary>
    public static CaseReading Present(this CaseReading village, params Capacity[] capacities) =>
        village with { Presence = [.. capacities.Select(c => new PresenceReading(c, 20, new Dictionary<DateOnly, int>()))] };
}
