namespace VillageRectification.Domain.Common;

/// <summary>One thing that stands against a step. Each area has its rules, made by name with the facts that their sentences tell.</summary>
public abstract record Refusal
{
    /// <summary>Area and rule, such as Plan.MeasureNeedsPerson: what logs and interfaces call it.</summary>
    public abstract string Code { get; }
}

/// <summary>A refusal by one of the rules of an area.</summary>
/// <typeparam name="TRule">The rules of the area, each named once with its source. The web layer owns the sentences.</typeparam>
public abstract record Refusal<TRule>(TRule Rule) : Refusal
    where TRule : struct, Enum
{
    private static readonly string Area = typeof(TRule).Name[..^"Rule".Length];

    public sealed override string Code => $"{Area}.{Rule}";
}
