namespace VillageRectification.Persistence;

/// <summary>What keeps the database from its work without being a fault of the program; it goes on by itself once that is over.</summary>
public enum DatabaseTrouble
{
    /// <summary>Another writer held it longer than a page waits.</summary>
    Busy = 1,

    /// <summary>It does not answer, or cannot be reached.</summary>
    Silent = 2,

    /// <summary>The disk is full.</summary>
    Full = 3,

    /// <summary>It may be read but not written.</summary>
    ReadOnly = 4,

    /// <summary>Its file cannot be opened or read: moved away, damaged, or on a broken disk.</summary>
    Unreadable = 5,
}
