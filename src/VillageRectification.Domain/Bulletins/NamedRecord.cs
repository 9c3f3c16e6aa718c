using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A record as a correction line names it: 孔庄村2003年9月3日检查验收. Those that are named alike are one.</summary>
public sealed record NamedRecord(string Village, string What, DateOnly On)
{
    /// <summary>The version that is told of; of several that are named alike the first.</summary>
    public CaseFact? Fact { get; init; }

    public bool Equals(NamedRecord? other) => other is not null && (Village, What, On) == (other.Village, other.What, other.On);

    public override int GetHashCode() => HashCode.Combine(Village, What, On);

    /// <param name="villages">By case; of one that was listed after the day, and so is in no figure of it, nothing is named.</param>
    internal static IEnumerable<NamedRecord> All(IEnumerable<CaseFact> told, IReadOnlyDictionary<Guid, string> villages, string unit) => told
        .Where(f => villages.ContainsKey(f.CaseId))
        .Select(f => new NamedRecord(villages[f.CaseId], WordOf(f, unit), f.OccurredOn) { Fact = f })
        .Distinct();

    internal static string WordOf(CaseFact fact, string unit) => fact switch
    {
        StandingChange => "登记",
        LevelChange => "级别调整",
        Baseline => RecordWords.Baseline,
        AcceptanceApplication => RecordWords.Application,
        ApplicationWithdrawal => RecordWords.Withdrawal,
        Inspection => RecordWords.Inspection,
        CommitteeChange => RecordWords.CommitteeChange,
        MembershipGrowth => RecordWords.MembershipGrowth,
        Problem => RecordWords.Problem,
        ProblemStatusChange => RecordWords.ProblemStatus,
        ProblemExtension => RecordWords.ProblemExtension,
        ProgressEntry or IndicatorQuantity => RecordWords.Progress,
        PlanAdoption => RecordWords.Plan,
        Measure or MeasureRevision or MeasureOutcome => RecordWords.Measure,
        TeamMember => RecordWords.TeamMember,
        TeamDeparture => RecordWords.TeamDeparture,
        PostRelease => RecordWords.PostRelease,
        LiaisonAssignment => RecordWords.Liaison,
        LiaisonEnding => RecordWords.LiaisonEnding,
        PresenceEntry => $"驻{unit}记录",
        MassPetition => RecordWords.Petition,
        SupervisionVisit => RecordWords.Visit,
        Finding => RecordWords.Finding,
        FindingRemedy => RecordWords.Remedy,
        Exemplar => RecordWords.Exemplar,
        _ => throw new InvalidOperationException($"No printed figure reads a {fact.GetType().Name}."),
    };
}
