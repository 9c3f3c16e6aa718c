namespace VillageRectification.Domain.Acceptance;

/// <summary>The representatives' vote on the village overall (总体满意).</summary>
public sealed record Vote(int Ballots, int NotSatisfied)
{
    /// <summary>More than half not satisfied; exactly half is not.</summary>
    public bool FailsTheVillage => NotSatisfied * 2 > Ballots;
}
