using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Figures;

/// <summary>A record that stands behind a figure: which row, of which day, and what its sentence needs.</summary>
/// <param name="Id">The fact's row, not its record: a bulletin keeps it.</param>
public abstract record Evidence(Guid CaseId, EvidenceKind Kind, Guid Id, DateOnly OccurredOn)
{
    public sealed record OfStanding(Guid CaseId, Guid Id, DateOnly OccurredOn, Standing Standing, string? Reason)
        : Evidence(CaseId, EvidenceKind.Standing, Id, OccurredOn);

    public sealed record OfBaseline(
        Guid CaseId,
        Guid Id,
        DateOnly OccurredOn,
        CommitteeState? Branch,
        CommitteeState? Committee,
        CommitteeRelation? Relation,
        OfficeRooms? Rooms,
        long? DebtYuan)
        : Evidence(CaseId, EvidenceKind.Baseline, Id, OccurredOn);

    public sealed record OfVenue(Guid CaseId, Guid Id, DateOnly OccurredOn, OfficeRooms? Rooms)
        : Evidence(CaseId, EvidenceKind.Venue, Id, OccurredOn);

    public sealed record OfMakeUp(Guid CaseId, Guid Id, DateOnly OccurredOn, CommitteeRelation? Relation)
        : Evidence(CaseId, EvidenceKind.MakeUp, Id, OccurredOn);

    /// <summary>What was said of one standing rule.</summary>
    public sealed record OfRule(Guid CaseId, Guid Id, DateOnly OccurredOn, string Item, ChecklistState State)
        : Evidence(CaseId, EvidenceKind.Rule, Id, OccurredOn);

    public sealed record OfEconomy(Guid CaseId, Guid Id, DateOnly OccurredOn, long? DebtYuan)
        : Evidence(CaseId, EvidenceKind.Economy, Id, OccurredOn);

    public sealed record OfApplication(Guid CaseId, Guid Id, DateOnly OccurredOn, bool IsWithdrawn)
        : Evidence(CaseId, EvidenceKind.Application, Id, OccurredOn);

    public sealed record OfOpening(Guid CaseId, Guid Id, DateOnly OccurredOn, string Inspectors)
        : Evidence(CaseId, EvidenceKind.InspectionOpening, Id, OccurredOn);

    public sealed record OfInspection(Guid CaseId, Guid Id, DateOnly OccurredOn, InspectionKind Inspection, InspectionOutcome Outcome, int? Score)
        : Evidence(CaseId, EvidenceKind.Inspection, Id, OccurredOn);

    public sealed record OfCommitteeChange(Guid CaseId, Guid Id, DateOnly OccurredOn, Committee Committee, CommitteeChangeKind Change)
        : Evidence(CaseId, EvidenceKind.CommitteeChange, Id, OccurredOn);

    /// <param name="Activists">Persons; null is unknown.</param>
    public sealed record OfMembershipGrowth(Guid CaseId, Guid Id, DateOnly OccurredOn, int? Activists, int? ReserveCadres, int? NewMembers)
        : Evidence(CaseId, EvidenceKind.MembershipGrowth, Id, OccurredOn);

    /// <param name="Status">The last one; a problem without a dated status is open.</param>
    public sealed record OfProblem(
        Guid CaseId, Guid Id, DateOnly OccurredOn, string Category, string Description, DateOnly? DueOn, string? ResponsiblePerson, ProblemStatus Status)
        : Evidence(CaseId, EvidenceKind.Problem, Id, OccurredOn)
    {
        public bool IsOverdue(DateOnly asOf) => Status.IsOpen() && DueOn.IsPast(asOf);
    }

    /// <summary>The last status of a problem.</summary>
    public sealed record OfProblemStatus(Guid CaseId, Guid Id, DateOnly OccurredOn, string Category, string Description, ProblemStatus Status)
        : Evidence(CaseId, EvidenceKind.ProblemStatus, Id, OccurredOn);

    public sealed record OfPetition(Guid CaseId, Guid Id, DateOnly OccurredOn, int Count)
        : Evidence(CaseId, EvidenceKind.Petition, Id, OccurredOn);

    public sealed record OfQuantity(Guid CaseId, Guid Id, DateOnly OccurredOn, string Indicator, long Thousandths, string? Text)
        : Evidence(CaseId, EvidenceKind.Quantity, Id, OccurredOn);

    public sealed record OfMeasure(Guid CaseId, Guid Id, DateOnly OccurredOn, string Text, string? ResponsiblePerson, DateOnly? DueOn, bool IsDone)
        : Evidence(CaseId, EvidenceKind.Measure, Id, OccurredOn)
    {
        public bool IsOverdue(DateOnly asOf) => !IsDone && DueOn.IsPast(asOf);
    }

    /// <summary>The last statement about a member.</summary>
    public sealed record OfPostRelease(Guid CaseId, Guid Id, DateOnly OccurredOn, string Member, bool IsReleased)
        : Evidence(CaseId, EvidenceKind.PostRelease, Id, OccurredOn);

    public sealed record OfPresence(Guid CaseId, Guid Id, DateOnly OccurredOn, Capacity Capacity, DateOnly WeekEnding, string? Person)
        : Evidence(CaseId, EvidenceKind.Presence, Id, OccurredOn)
    {
        public bool CountsAs(Capacity capacity) => Capacity.CountsAs(capacity);
    }
}
