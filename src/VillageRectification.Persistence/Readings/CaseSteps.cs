using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>One case's standings, applications, withdrawals and inspections up to a day, and what of them counts then.</summary>
/// <param name="rows">In their order.</param>
internal sealed class CaseSteps(IReadOnlyList<StepRow> rows)
{
    /// <summary>Null when the case was not registered by the day.</summary>
    public StepRow? Registration => rows.FirstOrDefault(r => r.Standing is Domain.Cases.Standing.Active);

    public StepRow? Standing => rows.LastOrDefault(r => r.Standing is not null);

    /// <summary>The last one that was not taken back.</summary>
    public EventMark? Application => rows.LastOrDefault(r => r.IsApplication && !rows.Any(w => w.Withdrawn == r.RecordId))?.Mark;

    public EventMark? Withdrawal => rows.LastOrDefault(r => r.Withdrawn is not null)?.Mark;

    /// <summary>The last one of each outcome.</summary>
    public IReadOnlyDictionary<InspectionOutcome, EventMark> Inspections =>
        rows.Where(r => r.Outcome is not null).GroupBy(r => r.Outcome!.Value).ToDictionary(g => g.Key, g => g.Last().Mark);

    /// <summary>How far the village had come on an earlier day; null where it was not listed then, or removed. Of plans and openings it needs none.</summary>
    public EarlierReading? On(DateOnly day) => new CaseSteps([.. rows.Where(r => r.On <= day)]) is { Registration: not null } then
        && then.Standing!.Standing is not Domain.Cases.Standing.Removed
            ? EarlierReading.Of(AcceptanceReading.Of(new(
                IsDiagnosed: false, HasPlan: false, Plan: null, Return: null, then.Application, then.Withdrawal, Opening: null, then.Inspections)))
            : null;
}
