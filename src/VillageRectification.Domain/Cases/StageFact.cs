namespace VillageRectification.Domain.Cases;

/// <summary>A fact from which the stage of its case is read, or what stands against one of its steps.</summary>
public abstract class StageFact : CaseFact
{
    protected StageFact()
    {
    }

    protected StageFact(RectificationCase @case, DateOnly occurredOn)
        : base(@case, occurredOn)
    {
    }

    /// <summary>Whether it moves the case: such facts keep the order in which the steps were taken.</summary>
    public virtual bool IsStep => false;

    internal override bool IsOfListed() => IsStep;
}
