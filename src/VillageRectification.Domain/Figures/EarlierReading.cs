using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Domain.Figures;

/// <summary>How far a village had come on an earlier day, for what is said to have changed since.</summary>
/// <param name="IsApplied">As the figures of that day count it.</param>
/// <param name="Outcome">Null while it was not inspected.</param>
public sealed record EarlierReading(bool IsApplied, CaseOutcome? Outcome)
{
    public static EarlierReading Of(AcceptanceReading acceptance) => new(acceptance.IsApplied, acceptance.Outcome);
}
