using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A fact about one case.</summary>
public abstract class CaseFact : Fact
{
    private protected CaseFact()
    {
    }

    private protected CaseFact(RectificationCase @case, DateOnly occurredOn)
        : base(@case.DivisionCode, occurredOn)
    {
        CaseId = @case.Id;
    }

    public Guid CaseId { get; private init; }
}
