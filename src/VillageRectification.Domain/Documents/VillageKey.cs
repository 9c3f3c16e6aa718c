namespace VillageRectification.Domain.Documents;

/// <summary>
/// What the numbers of a paper about one village are of, where no figure of the campaign says it: they open the place on which that village's records of
/// the kind stand.
/// </summary>
public static class VillageKey
{
    public const string Problems = "village.problems";

    public const string Measures = "village.measures";

    /// <summary>What supervision found.</summary>
    public const string Findings = "village.findings";

    public const string Visits = "village.visits";

    /// <summary>Days with somebody in the village.</summary>
    public const string Presence = "village.presence";

    public const string Support = "village.support";

    /// <summary>What the village wants to become, and what its collective undertakes.</summary>
    public const string Development = "village.development";

    public const string Disclosures = "village.disclosures";

    /// <summary>How the village stands in what is asked of every one: standing rules, venue, growth.</summary>
    public const string Situation = "village.situation";

    /// <summary>What warns of it.</summary>
    public const string Warning = "village.warning";

    /// <summary>What inspectors counted.</summary>
    public const string Inspection = "village.inspection";
}
