using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What a printed figure reads of a record. A change of a record concerns a figure when that differs before and after; so a figure's
/// correction names records of its own indicator, category, committee or capacity alone. What several records say together stands in
/// <see cref="ChangedLives"/>.
/// </summary>
public static class FigureInputs
{
    /// <summary>Whether the change can have moved the figure in its village.</summary>
    internal static bool Concerns(Figure figure, FigureFrame frame, ChangedRecord change, ChangedLives lives) =>
        ChangedLives.Tell(figure.Name) && change.Told is not StandingChange
            ? lives.Concerns(figure, change)
            : !Equals(Read(figure, frame, change.Then), Read(figure, frame, change.Now));

    /// <summary>Whether a record says that somebody of a capacity is there for a village in the month.</summary>
    internal static bool Ties(Capacity capacity, FigureFrame frame, CaseFact fact) => fact switch
    {
        PresenceEntry entry => entry.Capacity.CountsAs(capacity) && frame.Month.Contains(entry.OccurredOn),
        TeamMember or TeamDeparture => capacity is Capacity.Team or Capacity.ResidentDeputy or Capacity.FirstSecretary,
        LiaisonAssignment or LiaisonEnding => capacity is Capacity.Liaison or Capacity.DepartmentHead or Capacity.CountyLeader or Capacity.TownshipSecretary,
        _ => false,
    };

    private static object? Read(Figure figure, FigureFrame frame, CaseFact? fact) => fact switch
    {
        null => null,
        _ when fact.OccurredOn > frame.AsOf => null,
        // Which villages are counted at all, and which of them are suspended.
        StandingChange standing => (standing.OccurredOn, standing.Ordinal, standing.Standing),
        Inspection inspection => Of(figure, inspection),
        CommitteeChange change => Of(figure, frame, change),
        MembershipGrowth growth when growth.OccurredOn >= frame.Campaign.Start => Some(figure.Name switch
        {
            FigureName.Activists => growth.Activists,
            FigureName.ReserveCadres => growth.ReserveCadres,
            FigureName.NewMembers or FigureName.VillagesWithNewMembers => growth.NewMembers,
            _ => null,
        }),
        MassPetition petition => figure.Name switch
        {
            FigureName.Petitions => Some(petition.Count),
            FigureName.PetitionMonthsMissing => petition.OccurredOn,
            _ => null,
        },
        IndicatorQuantity quantity
            when quantity.OccurredOn >= frame.Campaign.Start && figure.Name is FigureName.Indicators && quantity.Indicator == figure.Subject =>
            Some(quantity.Thousandths),
        Measure or PlanAdoption when figure.Name is FigureName.PlansMissing => fact.RecordId,
        TeamMember { Role: TeamRole.ResidentDeputy } when figure.Name is FigureName.TeamsWithoutDeputy => fact.RecordId,
        TeamDeparture { Role: TeamRole.ResidentDeputy } when figure.Name is FigureName.TeamsWithoutDeputy => fact.RecordId,
        PresenceEntry entry => Of(figure, frame, entry),
        _ => null,
    };

    private static object? Of(Figure figure, Inspection inspection) => figure.Name switch
    {
        FigureName.Inspected =>
            inspection.Outcome is InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed or InspectionOutcome.Failed ? true : null,
        FigureName.Revisited => inspection.Outcome is InspectionOutcome.Held or InspectionOutcome.FellBack ? true : null,
        FigureName.Passed or FigureName.Failed or FigureName.Relapsed or FigureName.CityRefused =>
            inspection.Outcome is InspectionOutcome.Held or InspectionOutcome.Verified
                ? null
                : (inspection.OccurredOn, inspection.Ordinal, Outcome: Grade(inspection.Outcome)),
        FigureName.Transformed =>
            inspection.Outcome is InspectionOutcome.Held ? null : (inspection.OccurredOn, inspection.Ordinal, Outcome: Grade(inspection.Outcome)),
        _ => null,
    };

    private static InspectionOutcome Grade(InspectionOutcome outcome) => outcome is InspectionOutcome.BasicallyPassed ? InspectionOutcome.Passed : outcome;

    private static object? Of(Figure figure, FigureFrame frame, CommitteeChange change) => (figure.Name, change.Committee) switch
    {
        (FigureName.BranchesEstablished, Committee.Branch) =>
            change.Kind is CommitteeChangeKind.Established && change.OccurredOn >= frame.Campaign.Start ? true : null,
        (FigureName.CommitteesElected, Committee.VillageCommittee) =>
            change.Kind is CommitteeChangeKind.ByElected && change.OccurredOn >= frame.Campaign.Start ? true : null,
        _ => null,
    };

    private static DateOnly? Of(Figure figure, FigureFrame frame, PresenceEntry entry)
    {
        if (figure.Rule is not { } rule || !entry.Capacity.CountsAs(rule.Capacity))
        {
            return null;
        }

        var isWeek = figure.Name is FigureName.PresenceShort && rule.Period is PresencePeriod.Week;
        return (isWeek ? frame.JudgedWeeks.Contains(entry.WeekEnding) : frame.Month.Contains(entry.OccurredOn)) ? entry.OccurredOn : null;
    }

    // Nothing and zero add alike.
    private static long? Some(long? amount) => amount is 0 ? null : amount;
}
