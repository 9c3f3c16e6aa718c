namespace VillageRectification.Domain.Bulletins;

/// <summary>A numbered part with its heading.</summary>
/// <param name="Heading">一、总体情况.</param>
public sealed record BulletinSection(BulletinPart Part, string Heading, IReadOnlyList<BulletinParagraph> Paragraphs);
