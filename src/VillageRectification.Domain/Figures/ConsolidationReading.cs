using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>A passed village as it stands on a day: which signs of a relapse hold, from records alone (domain, consolidation warning).</summary>
public sealed record ConsolidationReading(CaseReading Village, ConsolidationWork Work, DateOnly AsOf)
{
    /// <summary>Days without work from which that is a sign; the day itself counts as one with work.</summary>
    public const int SilentDays = 30;

    /// <summary>Since the last work; null where there was none.</summary>
    public int? DaysSilent => Work.LastWorkOn is { } last ? AsOf.DayNumber - last.DayNumber : null;

    /// <summary>Whether presence can be compared at all.</summary>
    public bool IsPresenceJudged => Work.Compared is not null;

    /// <summary>Open problems found since the verdict, of a category in which one was resolved before.</summary>
    public IReadOnlyList<ProblemReading> ProblemsBack =>
    [
        .. Village.OpenProblems.Where(p => p.FoundOn > Village.Acceptance.PassedOn
            && Village.Problems.Any(o => o.Category == p.Category && o.Status is ProblemStatus.Resolved && o.StatusOn <= p.FoundOn)),
    ];

    public IReadOnlyList<WarningSign> Signs => [.. Enum.GetValues<WarningSign>().Where(Holds)];

    /// <summary>The last card since the village passed; null without one.</summary>
    public ConsolidationWarning? LastOf(IEnumerable<ConsolidationWarning> cards) =>
        cards.Where(c => c.OccurredOn >= Village.Acceptance.PassedOn && c.OccurredOn <= AsOf).Chronological().LastOrDefault();

    private bool Holds(WarningSign sign) => sign switch
    {
        WarningSign.NoProgress => DaysSilent is null or >= SilentDays,
        WarningSign.PresenceHalved => Work.IsHalved,
        WarningSign.ProblemBack => ProblemsBack.Count > 0,
        WarningSign.SeatVacant => Village.Branch.IsIncomplete || Village.Committee.IsIncomplete,
    };
}
