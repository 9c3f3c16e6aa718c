namespace VillageRectification.Domain.Acceptance;

/// <summary>Where an inspected case stands: exactly one, by its latest deciding event.</summary>
public enum CaseOutcome
{
    Passed = 1,
    Failed = 2,
    Relapsed = 3,
    CityRefused = 4,
}
