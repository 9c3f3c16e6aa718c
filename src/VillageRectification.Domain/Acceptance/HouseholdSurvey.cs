using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What the households said that the inspectors called on (入户走访), as counts: nobody's name is kept.</summary>
public sealed class HouseholdSurvey : InspectionFinding
{
    public const int RemarksMaxLength = 300;

    private HouseholdSurvey()
    {
    }

    internal HouseholdSurvey(RectificationCase @case, DateOnly on, Guid openingRecordId, int households, int satisfied, string? remarks, int? notSatisfied)
        : base(@case, on, openingRecordId)
    {
        Households = households;
        Satisfied = satisfied;
        NotSatisfied = notSatisfied;
        Remarks = remarks;
    }

    public int Households { get; private init; }

    /// <summary>Of these.</summary>
    public int Satisfied { get; private init; }

    /// <summary>Of these, not satisfied; the others said nothing of it. Null when that was not counted.</summary>
    public int? NotSatisfied { get; private init; }

    /// <summary>What many said.</summary>
    public string? Remarks { get; private init; }

    /// <summary>What is not reached below the floor, as an item of the sheet is named.</summary>
    /// <param name="floor">Percent.</param>
    public static string FloorItem(int floor) => $"入户走访满意率 {floor}% 以上";

    /// <param name="floor">Percent; null where the campaign has none.</param>
    public bool FailsTheVillage(int? floor) => floor is { } percent && Satisfied * 100 < percent * Households;
}
