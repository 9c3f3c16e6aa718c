using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>Which villages a sample can be drawn from on a day, each with its risk.</summary>
public static class SampleLists
{
    /// <returns>By code; none that is suspended.</returns>
    public static IReadOnlyList<SampleVillage> Of(FigureSet figures, SampleList list) =>
    [
        .. figures.Counted.Where(r => r.Standing is Standing.Active && IsIn(r, figures.Frame, list)).OrderBy(r => r.DivisionCode, StringComparer.Ordinal)
            .Select(r => new SampleVillage(r.CaseId, r.DivisionCode, r.Village, r.Township, RiskReading.Of(r, figures.Frame).Score)),
    ];

    private static bool IsIn(CaseReading village, FigureFrame frame, SampleList list) => list switch
    {
        SampleList.ToRevisit => village.Acceptance.IsToRevisit,
        SampleList.Passed => village.Acceptance.PassedOn is not null,
        SampleList.ToVerify => new VerificationReading(village, frame) is { IsOfCity: true, IsDue: true },
    };
}
