namespace VillageRectification.Domain.Organisation;

/// <summary>How far ahead a development plan looks.</summary>
public enum GoalTerm
{
    Near = 1,
    Long = 2,
}
