namespace VillageRectification.Domain.Cases;

/// <summary>What the villagers who were asked think (多数群众满意).</summary>
public enum Majority
{
    Unknown = 1,
    Satisfied = 2,
    NotSatisfied = 3,
}
