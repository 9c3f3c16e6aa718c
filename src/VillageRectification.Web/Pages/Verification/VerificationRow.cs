using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Verification;

/// <summary>One village on the way to its verification.</summary>
/// <param name="IsCity">The city reads: it verifies its key villages, the head of the county's department the others.</param>
internal sealed record VerificationRow(CaseReading Village, FigureFrame Frame, bool IsCity)
{
    public bool IsOfCity => Village.Level is ManagementLevel.CityKey;

    /// <summary>Whether the reader verifies it.</summary>
    public bool IsOwn => IsOfCity == IsCity;

    public DateOnly? PassedOn => Village.Acceptance.PassedOn;

    /// <summary>The first day of a verification; of the city's villages the day on which they passed, for the city waits for nothing.</summary>
    public DateOnly? First => IsOfCity ? PassedOn : PassedOn?.AddMonths(Frame.ConsolidationMonths);

    /// <summary>What is missing before it can be verified.</summary>
    public IReadOnlyList<Refusal> Against { get; } = Village.Level is ManagementLevel.CityKey || Village.Acceptance.PassedOn is null ? [] :
    [
        .. VerificationSteps.AgainstConsolidation(
            Frame.AsOf, Village.Acceptance.PassedOn, Village.Acceptance.HasHeldSincePassing, Frame.ConsolidationMonths),
    ];

    public VerificationView View => Village.Acceptance.IsTransformed ? VerificationView.Done
        : PassedOn is null || First > Frame.Campaign.Deadline ? VerificationView.Late
        : IsOwn && Against.Count == 0 && Village.Standing is Standing.Active ? VerificationView.Due
        : VerificationView.Waiting;
}
