namespace VillageRectification.Domain.Acceptance;

/// <summary>From which villages a sample is drawn.</summary>
public enum SampleList
{
    /// <summary>合格后还没有回访的.</summary>
    ToRevisit = 1,

    /// <summary>所有合格的, also those that are verified.</summary>
    Passed = 2,

    /// <summary>等市级认定的: the city's own.</summary>
    ToVerify = 3,
}
