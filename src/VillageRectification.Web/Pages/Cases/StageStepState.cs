namespace VillageRectification.Web.Pages.Cases;

/// <summary>Where a step lies on the path.</summary>
internal enum StageStepState
{
    Done = 1,
    Now = 2,
    /// <summary>The case stands at a setback.</summary>
    Bad = 3,
    /// <summary>A setback that was gone past.</summary>
    BadBefore = 4,
    ToCome = 5,
}
