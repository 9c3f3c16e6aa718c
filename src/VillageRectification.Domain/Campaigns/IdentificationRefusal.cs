using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What a version of the identification criteria needs.</summary>
public enum IdentificationRule
{
    NoSituations = 1,

    /// <summary>Findings name a situation by its number, people by its words.</summary>
    SameSituation = 2,

    /// <summary>A screening is held by what was in force on the day it began.</summary>
    NotBeforeToday = 3,

    /// <summary>A screening that began goes on by what was in force on its day: the next version begins after it.</summary>
    NotAfterOpening = 4,
}

/// <summary>What stands against a version of the identification criteria.</summary>
public sealed record IdentificationRefusal : Refusal<IdentificationRule>
{
    private IdentificationRefusal(IdentificationRule rule)
        : base(rule)
    {
    }

    /// <summary>The words of the situation.</summary>
    public string Situation { get; private init; } = "";

    /// <summary>The day that is in the way.</summary>
    public DateOnly On { get; private init; }

    public static IdentificationRefusal NoSituations() => new(IdentificationRule.NoSituations);

    public static IdentificationRefusal SameSituation(string situation) => new(IdentificationRule.SameSituation) { Situation = situation };

    public static IdentificationRefusal NotBeforeToday(DateOnly today) => new(IdentificationRule.NotBeforeToday) { On = today };

    public static IdentificationRefusal NotAfterOpening(DateOnly opened) => new(IdentificationRule.NotAfterOpening) { On = opened };
}
