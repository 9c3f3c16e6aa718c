namespace VillageRectification.Domain.Cases;

/// <summary>What the villagers who were asked said of a problem (群众评议).</summary>
/// <param name="NotSatisfied">Null when nobody says.</param>
public sealed record Appraisal(int Asked, int Satisfied, int? NotSatisfied)
{
    /// <summary>"majority = satisfied × 2 > asked" (glossary).</summary>
    public Majority Majority => Satisfied * 2 > Asked ? Majority.Satisfied : Majority.NotSatisfied;
}
