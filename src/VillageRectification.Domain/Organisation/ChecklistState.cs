namespace VillageRectification.Domain.Organisation;

/// <summary>What is said of one item of a checklist; an item of which nobody said anything is unknown.</summary>
public enum ChecklistState
{
    /// <summary>没有.</summary>
    Absent = 1,

    /// <summary>有; of what can be kept: 有，没执行.</summary>
    Present = 2,

    /// <summary>有，在执行.</summary>
    Kept = 3,
}
