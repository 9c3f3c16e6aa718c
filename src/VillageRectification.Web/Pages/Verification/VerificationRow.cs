using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Verification;

/// <summary>One village on the way to its verification.</summary>
/// <param name="IsCity">The city reads.</param>
internal sealed record VerificationRow(VerificationReading Reading, bool IsCity)
{
    /// <summary>The last sample since its verdict that drew it for the city; null for none.</summary>
    public SampleDraw? Draw { get; init; }

    public CaseReading Village => Reading.Village;

    /// <summary>Whether the reader verifies it.</summary>
    public bool IsOwn => Reading.IsOfCity == IsCity;

    public VerificationView View => Village.Acceptance.IsTransformed ? VerificationView.Done
        : Reading.IsLate ? VerificationView.Late
        : IsOwn && Reading.IsDue ? VerificationView.Due
        : VerificationView.Waiting;
}
