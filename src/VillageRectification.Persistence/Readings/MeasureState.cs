using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>A measure as it stands on a day, with what a list says about it.</summary>
/// <param name="AdoptedOn">The day of its plan; a ledger's plan has the campaign's start.</param>
/// <param name="Reason">Why it is not done, if that is written down.</param>
public sealed record MeasureState(
    Guid RecordId, Guid CaseId, string Text, string? ResponsiblePerson, DateOnly AdoptedOn, Guid? PlanRecordId, Guid? ProblemRecordId,
    DateOnly? DueOn, DateOnly? DoneOn, string? Reason, int Ordinal)
{
    public MeasureReading Reading => new(RecordId, DueOn, DoneOn, Reason);
}
