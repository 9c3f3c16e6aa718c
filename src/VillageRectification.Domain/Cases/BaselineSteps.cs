using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Writing down what the village was like before the rectification (整顿前基本情况).</summary>
public static class BaselineSteps
{
    /// <param name="baseline">What is written down already; null for nothing.</param>
    public static IEnumerable<Refusal> AgainstDescribing(this RectificationCase @case, Baseline? baseline)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (baseline is not null)
        {
            yield return CaseRefusal.BaselineIsThere();
        }
    }

    /// <param name="grade">The village's when it was listed, which the baseline repeats.</param>
    /// <param name="baseline">What is written down already, apart from what this corrects; null for nothing.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDescribing"/>.</exception>
    public static Baseline Describe(this RectificationCase @case, DateOnly on, CaseGrade grade, VillageBefore before, Baseline? baseline)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstDescribing(baseline));
        return new(@case, on, grade.Level)
        {
            CaseType = grade.CaseType,
            Households = before.Households,
            Population = before.Population,
            PartyMembers = before.PartyMembers,
            IncomeYuan = before.IncomeYuan,
            DebtYuan = before.DebtYuan,
            Branch = before.Branch,
            Committee = before.Committee,
            Relation = before.Relation,
            Rooms = before.Rooms,
        };
    }
}
