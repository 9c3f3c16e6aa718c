namespace VillageRectification.Domain.Campaigns;

/// <summary>What a campaign counts in quantities (指标), such as 机井 in 眼.</summary>
public sealed class Indicator
{
    public const int NameMaxLength = 50;
    public const int UnitMaxLength = 10;

    private Indicator()
    {
    }

    internal Indicator(string name, string unit, int ordinal)
    {
        Name = name;
        Unit = unit;
        Ordinal = ordinal;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Unique in its campaign.</summary>
    public string Name { get; private init; } = null!;

    public string Unit { get; private init; } = null!;

    public int Ordinal { get; private init; }

    /// <summary>Since when it is offered no longer; null while it is.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly? on) => EndedOn = on;
}
