using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>What a tie between a village and the county needs.</summary>
public enum SupportRule
{
    /// <summary>A contact is that of a department: without it the name would stand nowhere.</summary>
    ContactNeedsDepartment = 1,

    /// <summary>A tie ends after the day on which it began: one that never was is withdrawn or corrected.</summary>
    EndsOnFirstDay = 2,

    /// <summary>What ended is not ended again.</summary>
    EndedAlready = 3,

    /// <summary>What a department promised is its own, as long as it is tied to the village ("support, commitments").</summary>
    DepartmentKeepsIt = 4,

    /// <summary>What a department that left has promised is not written anew; it is only said that it is not kept any more.</summary>
    PromiseIsOthers = 5,

    /// <summary>A promise that is kept, or of which the rest was given up, is not kept once more.</summary>
    KeptAlready = 6,
}

/// <summary>What stands against tying somebody of the county to a village.</summary>
public sealed record SupportRefusal : Refusal<SupportRule>
{
    private SupportRefusal(SupportRule rule)
        : base(rule)
    {
    }

    /// <summary>Since when the tie is, or is no longer.</summary>
    public DateOnly Day { get; private init; }

    public static SupportRefusal EndsOnFirstDay(DateOnly begun) => new(SupportRule.EndsOnFirstDay) { Day = begun };

    public static SupportRefusal EndedAlready(DateOnly ended) => new(SupportRule.EndedAlready) { Day = ended };

    public static SupportRefusal DepartmentKeepsIt() => new(SupportRule.DepartmentKeepsIt);

    public static SupportRefusal PromiseIsOthers() => new(SupportRule.PromiseIsOthers);

    public static SupportRefusal KeptAlready(DateOnly on) => new(SupportRule.KeptAlready) { Day = on };

    public static SupportRefusal ContactNeedsDepartment() => new(SupportRule.ContactNeedsDepartment);
}
