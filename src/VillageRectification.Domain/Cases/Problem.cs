using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Cases;

/// <summary>A problem that stood out (突出问题), found on the day it occurred. Its life is in <see cref="ProblemStatusChange"/>.</summary>
public sealed class Problem : StageFact
{
    public const int DescriptionMaxLength = 300;
    public const int ResponsiblePersonMaxLength = 50;
    public const int ConditionMaxLength = 200;
    public const int ExplainToMaxLength = 100;
    public const int CauseMaxLength = Diagnosis.CausesMaxLength;
    public const int InspectionItemMaxLength = AcceptanceCriterion.TextMaxLength;
    public const int CategoryMaxLength = CampaignTerm.NameMaxLength;

    private Problem()
    {
    }

    internal Problem(RectificationCase @case, DateOnly foundOn, string category, string description)
        : base(@case, foundOn)
    {
        Category = category;
        Description = description;
    }

    /// <summary>A word of the campaign's list.</summary>
    public string Category { get; private init; } = null!;

    public string Description { get; private init; } = null!;

    public ProblemPriority? Priority { get; init; }

    public ProblemHandling? Handling { get; init; }

    /// <summary>The cause of a joint diagnosis that it comes of, in its words; null where none is named.</summary>
    public string? Cause { get; init; }

    /// <summary>What it waits for, where conditions are to be created.</summary>
    public string? Condition { get; init; }

    /// <summary>When that is looked at again; until then the problem rests.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Whom it is to be explained to.</summary>
    public string? ExplainTo { get; init; }

    /// <summary>As it was registered; extensions move it.</summary>
    public DateOnly? DueOn { get; internal set; }

    public string? ResponsiblePerson { get; init; }

    /// <summary>The inspection that showed it; null where none did.</summary>
    public Guid? InspectionRecordId { get; init; }

    /// <summary>
    /// Which item of its sheet was not reached, in the words of the criteria, by which items are told apart; null where it is of none, or was written
    /// down before this was.
    /// </summary>
    public string? InspectionItem { get; init; }

    /// <summary>Whether it is what an item became that an inspection found not reached, whatever words it has.</summary>
    public bool IsOfItem(Guid inspectionRecordId, string item) => InspectionRecordId == inspectionRecordId
        && (InspectionItem is { } named ? named == item : Description.StartsWith(item, StringComparison.Ordinal));

    internal override IEnumerable<DateOnly?> DueDays() => [DueOn, ReviewOn];
}
