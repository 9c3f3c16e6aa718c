namespace VillageRectification.Domain.Figures;

/// <summary>What kind of record stands behind a figure.</summary>
public enum EvidenceKind
{
    Standing = 1,
    Baseline = 2,
    Application = 3,
    InspectionOpening = 4,
    Inspection = 5,
    CommitteeChange = 6,
    MembershipGrowth = 7,
    Problem = 8,
    ProblemStatus = 9,
    Petition = 10,
    Quantity = 11,
    Measure = 12,
    PostRelease = 13,
    Presence = 14,
    Venue = 15,
    Economy = 16,
    Rule = 17,
    MakeUp = 18,
}
