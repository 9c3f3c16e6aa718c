using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Letters;

/// <summary>What the letter on a county verdict (验收结论告知书) is made of.</summary>
/// <param name="Township">The township's name; its committee is addressed.</param>
/// <param name="AppliedOn">Null where no application is written down.</param>
/// <param name="Verdict">Of the county.</param>
public sealed record VerdictLetter(Campaign Campaign, string Township, string Village, DateOnly? AppliedOn, Inspection Verdict)
{
    /// <summary>What the verdict found not reached.</summary>
    public IReadOnlyList<MissedItem> Missed { get; init; } = MissedItem.Of(Verdict, null);

    /// <summary>What was settled outside of what the inspectors gave, each with who wrote it down; null where he is not known.</summary>
    public IReadOnlyList<(SheetItem Item, string? By)> SettledOutside { get; init; } = [];

    /// <summary>Who inspected without being on record, so that nobody could say whether he is tied; parted by 、, null for nobody.</summary>
    public string? Unregistered { get; init; }

    /// <summary>Whose sheets were copied from paper, each with who did.</summary>
    public IReadOnlyList<(string Inspector, string By)> Copied { get; init; } = [];

    /// <summary>What the households said, with the floor in percent below which the village fails; null where its criteria have none.</summary>
    public (HouseholdSurvey Households, int Floor)? Survey { get; init; }

    /// <summary>By when what was not reached is mended; null where that is not written down.</summary>
    public DateOnly? MendBy { get; init; }

    /// <summary>What the rules came to beside an override; null where there is none, or it is not known.</summary>
    public InspectionOutcome? ByRule { get; init; }

    /// <summary>Who overrode; null where that is not known.</summary>
    public string? DecidedBy { get; init; }
}
