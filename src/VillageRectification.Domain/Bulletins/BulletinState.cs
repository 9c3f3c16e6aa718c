namespace VillageRectification.Domain.Bulletins;

/// <summary>草稿 until the head issues it; an issued one never changes.</summary>
public enum BulletinState
{
    Draft = 1,
    Issued = 2,
}
