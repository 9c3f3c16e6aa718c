namespace VillageRectification.Domain.Cases;

/// <summary>How a problem is dealt with (立即解决/创造条件/解释说明).</summary>
public enum ProblemHandling
{
    ResolveNow = 1,
    CreateConditions = 2,
    Explain = 3,
}
