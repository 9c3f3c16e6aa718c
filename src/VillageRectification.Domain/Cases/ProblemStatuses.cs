namespace VillageRectification.Domain.Cases;

public static class ProblemStatuses
{
    /// <summary>Open or Reopened: can be overdue. Eased is neither open nor resolved.</summary>
    public static bool IsOpen(this ProblemStatus status) => status is ProblemStatus.Open or ProblemStatus.Reopened;
}
