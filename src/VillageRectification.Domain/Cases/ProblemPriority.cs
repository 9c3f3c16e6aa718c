namespace VillageRectification.Domain.Cases;

/// <summary>How strongly the villagers feel about a problem (群众反映).</summary>
public enum ProblemPriority
{
    Strong = 1,
    Ordinary = 2,
}
