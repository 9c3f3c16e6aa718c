namespace VillageRectification.Web.Records;

/// <summary>Of which day something is written down: one tap for the usual ones.</summary>
public enum EntryDay
{
    Today = 1,
    Yesterday = 2,
    Other = 3,
}
