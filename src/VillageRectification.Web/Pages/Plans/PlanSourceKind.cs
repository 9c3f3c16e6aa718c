namespace VillageRectification.Web.Pages.Plans;

/// <summary>What a plan is made from.</summary>
internal enum PlanSourceKind
{
    Verdict = 1,
    Diagnosis = 2,
    Problem = 3,
    Finding = 4,
}
