using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>The closed lists by what they are called and what one can choose from: the shipped words of the ledger, to which a campaign adds its own.</summary>
public static class SynonymLists
{
    public static IReadOnlyList<SynonymList> All { get; } = Enum.GetValues<SynonymList>();

    // 工作组 with everything that stands for it within a word.
    private static readonly IReadOnlyList<LedgerChoice> Parts =
        [.. LedgerSynonyms.Parts.GroupBy(p => p.Plain).Select(g => new LedgerChoice(g.Key, [.. g.Select(p => p.Variant)]))];

    /// <summary>As the column is called in which its words stand.</summary>
    public static string Title(this SynonymList list) => list switch
    {
        SynonymList.Level => LedgerColumnNames.Level,
        SynonymList.CommitteeState => $"{LedgerColumnNames.Branch}、{LedgerColumnNames.Committee}",
        SynonymList.Relation => LedgerColumnNames.Relation,
        SynonymList.Rooms => LedgerColumnNames.Rooms,
        SynonymList.Handling => LedgerColumnNames.Handling,
        SynonymList.ProblemStatus => "问题" + LedgerColumnNames.Status,
        SynonymList.CommitteeChange => RecordWords.CommitteeChange,
        SynonymList.Method => LedgerColumnNames.Method,
        SynonymList.InspectionKind => "检查" + LedgerColumnNames.Kind,
        SynonymList.Outcome => "检查" + LedgerColumnNames.Outcome,
        SynonymList.Notice => "督查" + LedgerColumnNames.Notice,
        SynonymList.AtPost => LedgerColumnNames.AtPost,
        SynonymList.Capacity => LedgerColumnNames.Capacity,
        SynonymList.YesNo => "是或否",
        SynonymList.Part => "词里的叫法",
    };

    /// <summary>The words of a list, each with what is usually written for it.</summary>
    public static IReadOnlyList<LedgerChoice> Choices(this SynonymList list) => list switch
    {
        SynonymList.Level => LedgerChoices.Levels,
        SynonymList.CommitteeState => LedgerChoices.CommitteeStates,
        SynonymList.Relation => LedgerChoices.Relations,
        SynonymList.Rooms => LedgerChoices.Rooms,
        SynonymList.Handling => LedgerChoices.Handlings,
        SynonymList.ProblemStatus => LedgerChoices.ProblemStatuses,
        SynonymList.CommitteeChange => LedgerChoices.CommitteeChanges,
        SynonymList.Method => LedgerChoices.Methods,
        SynonymList.InspectionKind => LedgerChoices.InspectionKinds,
        SynonymList.Outcome => LedgerChoices.Outcomes,
        SynonymList.Notice => LedgerChoices.Notices,
        SynonymList.AtPost => LedgerChoices.AtPost,
        SynonymList.Capacity => LedgerChoices.Capacities,
        SynonymList.YesNo => LedgerChoices.YesNo,
        SynonymList.Part => Parts,
    };

    /// <summary>The list that a column chooses from; null for a part of one, or none.</summary>
    public static SynonymList? Of(IReadOnlyList<LedgerChoice> choices) =>
        All.Where(l => l is not SynonymList.Part && ReferenceEquals(l.Choices(), choices)).Select(l => (SynonymList?)l).FirstOrDefault();
}
