namespace VillageRectification.Domain.Organisation;

/// <summary>What the village looks like (村容村貌).</summary>
public enum Surroundings
{
    /// <summary>整洁.</summary>
    Clean = 1,

    /// <summary>一般.</summary>
    Fair = 2,

    /// <summary>脏乱差.</summary>
    Dirty = 3,
}
