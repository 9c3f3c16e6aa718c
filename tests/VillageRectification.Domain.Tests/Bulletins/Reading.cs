using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Composed text of one part.</summary>
internal static class Reading
{
    public static string Part(BulletinPart part, params CaseReading[] villages) => new BulletinMaterial(Village.Figures(villages)).Part(part);

    public static string Part(this BulletinMaterial material, BulletinPart part) =>
        string.Concat(BulletinComposer.Compose(material).Sections.Single(s => s.Part == part).Paragraphs.Select(p => p.Text));

    /// <summary>With a day of the month for each of the capacities and none for any other.</summary>
    public static CaseReading Present(this CaseReading village, params Capacity[] capacities) =>
        village with { Presence = [.. capacities.Select(c => new PresenceReading(c, 20, new Dictionary<DateOnly, int>()))] };
}
