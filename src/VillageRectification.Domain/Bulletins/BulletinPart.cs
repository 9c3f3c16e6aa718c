namespace VillageRectification.Domain.Bulletins;

/// <summary>The numbered parts of the text, in their order (domain, the monthly bulletin; the heading and the annexes are no parts).</summary>
public enum BulletinPart
{
    Overall = 1,
    Organisation = 2,
    Problems = 3,
    Economy = 4,
    Presence = 5,
    Villages = 6,
    NextMonth = 7,
}
