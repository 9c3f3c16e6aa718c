using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>The statement of responsibility for a village was signed on that day (整顿责任书).</summary>
public sealed class ResponsibilityStatement : CaseFact
{
    private ResponsibilityStatement()
    {
    }

    internal ResponsibilityStatement(RectificationCase @case, DateOnly signedOn)
        : base(@case, signedOn)
    {
    }
}
