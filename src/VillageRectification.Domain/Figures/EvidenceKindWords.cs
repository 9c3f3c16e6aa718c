using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>A record behind a figure by its kind.</summary>
public static class EvidenceKindWords
{
    public static string ToText(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Standing => "登记",
        EvidenceKind.Baseline => RecordWords.Baseline,
        EvidenceKind.Application => RecordWords.Application,
        EvidenceKind.InspectionOpening => RecordWords.Opening,
        EvidenceKind.Inspection => RecordWords.Inspection,
        EvidenceKind.CommitteeChange => RecordWords.CommitteeChange,
        EvidenceKind.MembershipGrowth => RecordWords.MembershipGrowth,
        EvidenceKind.Problem => RecordWords.Problem,
        EvidenceKind.ProblemStatus => RecordWords.ProblemStatus,
        EvidenceKind.Petition => RecordWords.Petition,
        EvidenceKind.Quantity => RecordWords.Progress,
        EvidenceKind.Measure => RecordWords.Measure,
        EvidenceKind.PostRelease => RecordWords.PostRelease,
        EvidenceKind.Presence => "驻村记录",
        EvidenceKind.Venue => RecordWords.Venue,
        EvidenceKind.Economy => RecordWords.Economy,
        EvidenceKind.Rule => RecordWords.StandingRules,
        EvidenceKind.MakeUp => RecordWords.MakeUp,
    };
}
