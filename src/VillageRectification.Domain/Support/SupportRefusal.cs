using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>What a tie between a village and the county needs.</summary>
public enum SupportRule
{
    /// <summary>A contact is that of a department: without it the name would stand nowhere.</summary>
    ContactNeedsDepartment = 1,
}

/// <summary>What stands against tying somebody of the county to a village.</summary>
public sealed record SupportRefusal : Refusal<SupportRule>
{
    private SupportRefusal(SupportRule rule)
        : base(rule)
    {
    }

    public static SupportRefusal ContactNeedsDepartment() => new(SupportRule.ContactNeedsDepartment);
}
