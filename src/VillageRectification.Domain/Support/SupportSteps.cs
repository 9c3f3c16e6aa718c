using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>Tying a department to a village, and writing down what it gave.</summary>
public static class SupportSteps
{
    /// <param name="kind">A word of the campaign's list.</param>
    /// <param name="valueYuan">Null is unknown.</param>
    /// <param name="departmentId">Who gave it; kept when the village is tied to another department later.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static SupportItem Support(this RectificationCase @case, DateOnly on, string kind, string text, long? valueYuan, Guid? departmentId)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, kind, text) { ValueYuan = valueYuan, DepartmentId = departmentId };
    }

    /// <summary>From that day on; the one before ends.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static LiaisonAssignment Assign(this RectificationCase @case, DateOnly from, Guid? departmentId, string? contactPerson, string? countyLeader)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, from) { DepartmentId = departmentId, ContactPerson = contactPerson, CountyLeader = countyLeader };
    }
}
