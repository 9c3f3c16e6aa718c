namespace VillageRectification.Domain.Common;

/// <summary>One thing that stands against a step: the rule, and the facts its sentence names.</summary>
public sealed record Refusal(Rule Rule, params IReadOnlyList<object> Facts);
