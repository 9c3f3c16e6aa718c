namespace VillageRectification.Domain.Support;

/// <summary>How much of a promise is kept by what was given for it.</summary>
public enum PromiseKept
{
    /// <summary>全部兑现: nothing is owed any more.</summary>
    Whole = 1,

    /// <summary>兑现一部分: the rest is still to come.</summary>
    Part = 2,

    /// <summary>兑现一部分，其余不再给: nothing more will come.</summary>
    LastPart = 3,
}
