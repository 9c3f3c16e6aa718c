using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>One county's rectification campaign (集中整顿行动) with the rules in force in it, as data.</summary>
public sealed partial class Campaign : AggregateRoot
{
    public const int NameMaxLength = 60;
    public const int CountyNameMaxLength = 50;
    public const int MostYears = 5;
    public const int MostReviewers = 3;
    public const int FirstYear = 1949;
    public const int LastYear = 2099;

    private readonly List<PresenceRule> _presenceRules = [];
    private readonly List<Indicator> _indicators = [];
    private readonly List<CampaignTerm> _terms = [];
    private readonly List<CampaignSynonym> _synonyms = [];
    private readonly List<AcceptanceCriterion> _criteria = [];
    private readonly List<CriteriaVersion> _criteriaVersions = [];
    private readonly List<Milestone> _milestones = [];
    private readonly List<IdentificationVersion> _identificationVersions = [];
    private readonly List<ScreeningEvent> _screeningEvents = [];
    private readonly List<RiskVersion> _riskVersions = [];
    private readonly List<CampaignChange> _changes = [];

    private Campaign()
    {
    }

    /// <param name="countyCode">Six digits.</param>
    /// <param name="words">Null for the usual ones.</param>
    /// <exception cref="RuleViolationException">The deadline is not after the start, or a word is none.</exception>
    public Campaign(string countyCode, string countyName, string name, DateOnly start, DateOnly deadline, CampaignWords? words = null)
        : this(countyCode, countyName, name, start, deadline, words, CampaignRules.FillDefaults)
    {
    }

    private Campaign(
        string countyCode, string countyName, string name, DateOnly start, DateOnly deadline, CampaignWords? words, Action<Campaign> fillRules)
    {
        words ??= CampaignWords.Default;
        RuleViolationException.ThrowIfAny([.. AgainstDates(start, deadline), .. AgainstCalling(words)]);
        (Label, UnitWord) = (words.Label, words.Unit);
        CountyCode = countyCode;
        CountyName = countyName;
        Name = name;
        Start = start;
        Deadline = deadline;
        ThresholdsFrom = start;
        fillRules(this);
    }

    /// <summary>A campaign of the same county with the rules that hold in another one; its milestones are its own.</summary>
    /// <param name="words">Null for those of the other.</param>
    /// <exception cref="RuleViolationException">The deadline is not after the start, or a word is none.</exception>
    public static Campaign After(Campaign last, string name, DateOnly start, DateOnly deadline, CampaignWords? words = null) =>
        new(last.CountyCode, last.CountyName, name, start, deadline, words ?? last.Words, c => CampaignRules.CarryOver(last, c))
        {
            Thresholds = last.Thresholds with { },
            Roles = last.Roles with { },
            Numbering = new() { IsYearly = last.Numbering.IsYearly },
            Reviewers = last.Reviewers,
        };

    public string CountyCode { get; private init; } = null!;

    public string CountyName { get; private init; } = null!;

    /// <summary>Unique in its county.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What the villages are called (后进村, 软弱涣散村 …).</summary>
    public string Label { get; private set; } = CampaignWords.Default.Label;

    /// <summary>What is counted: 村, 社区.</summary>
    public string UnitWord { get; private set; } = CampaignWords.Village;

    /// <summary>Both words.</summary>
    public CampaignWords Words => new(Label, UnitWord);

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County => new(CountyName);

    public DateOnly Start { get; private set; }

    /// <summary>The last day by which villages are to be transformed.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>An application after it leaves no time to inspect before the deadline.</summary>
    public DateOnly LastDayToApply => Deadline.AddDays(-Thresholds.InspectionDays);

    /// <summary>Both days.</summary>
    public CampaignSpan Span => new(Start, Deadline);

    /// <summary>Which of the four ones it has.</summary>
    public CampaignRoles Roles { get; private set; } = new();

    /// <summary>How its bulletins are numbered.</summary>
    public BulletinNumbering Numbering { get; private set; } = new();

    /// <summary>How many have to say yes to a bulletin before it is issued, each another person; at least 1.</summary>
    public int Reviewers { get; private set; } = 1;

    public IReadOnlyList<PresenceRule> PresenceRules => _presenceRules;

    public IReadOnlyList<Indicator> Indicators => _indicators;

    public IReadOnlyList<CampaignTerm> Terms => _terms;

    /// <summary>What its offices write in the closed lists of the ledger; what stands against a word is said by <c>SynonymSteps</c>.</summary>
    public IReadOnlyList<CampaignSynonym> Synonyms => _synonyms;

    /// <summary>The items of every version; what holds on a day is <see cref="CriteriaSteps.StandardOn"/>.</summary>
    public IReadOnlyList<AcceptanceCriterion> Criteria => _criteria;

    public IReadOnlyList<CriteriaVersion> CriteriaVersions => _criteriaVersions;

    public IReadOnlyList<Milestone> Milestones => _milestones;

    /// <summary>What holds on a day is said by <see cref="IdentificationRules"/>.</summary>
    public IReadOnlyList<IdentificationVersion> IdentificationVersions => _identificationVersions;

    /// <summary>The steps of its screening; none while it was not opened.</summary>
    public IReadOnlyList<ScreeningEvent> ScreeningEvents => _screeningEvents;

    /// <summary>Those that were drafted here; what holds on a day is said by <see cref="RiskRules"/>.</summary>
    public IReadOnlyList<RiskVersion> RiskVersions => _riskVersions;

    /// <summary>What was changed of it since it began, in the order in which it was.</summary>
    public IReadOnlyList<CampaignChange> Changes => _changes;

    /// <summary>Writes down what is changed of the rules, and why.</summary>
    /// <param name="what">Old and new, a line a field.</param>
    /// <param name="import">That changes it; null for what is changed by hand.</param>
    public void Note(DateOnly on, string what, string reason, VersionAuthor by, Guid? import = null) => _changes.Add(new(on, what, reason, by, import));

    /// <summary>Sets the dated steps (时间安排); those that stay what they were stay the same.</summary>
    public void Schedule(IReadOnlyCollection<(string Name, DateOnly On)> milestones)
    {
        _milestones.RemoveAll(m => !milestones.Contains((m.Name, m.On)));
        _milestones.AddRange(milestones.Distinct().Where(m => !_milestones.Exists(s => (s.Name, s.On) == m)).Select(m => new Milestone(m.Name, m.On)));
    }

    /// <summary>Calls the villages otherwise from now on, in every text but those already issued.</summary>
    /// <exception cref="RuleViolationException">A word is none.</exception>
    public void Call(CampaignWords words)
    {
        RuleViolationException.ThrowIfAny(AgainstCalling(words));
        (Label, UnitWord) = (words.Label, words.Unit);
    }

    /// <summary>Says which of the four ones it has from now on.</summary>
    public void HaveRoles(CampaignRoles roles) => Roles = roles;

    /// <summary>Says how what is issued from now on is numbered; what was issued keeps its number.</summary>
    public void NumberBulletins(BulletinNumbering numbering) => Numbering = numbering;

    /// <summary>Says how many have to say yes to what is handed over from now on.</summary>
    public void ReviewBulletinsBy(int reviewers) => Reviewers = reviewers;

    /// <summary>The acceptance criteria, by versions.</summary>
    public RuleVersions<CriteriaVersion> CriteriaRules() => new(this, _criteriaVersions);

    /// <summary>The identification criteria, by versions.</summary>
    public RuleVersions<IdentificationVersion> IdentificationRules() => new(this, _identificationVersions);

    /// <summary>The weights of the risk, by versions: the shipped ones, where the campaign began with no others.</summary>
    public RuleVersions<RiskVersion> RiskRules() => new(this, _riskVersions, () =>
    {
        RiskVersion shipped = new(1, new());
        shipped.Begin(Start);
        return shipped;
    });

    /// <summary>The criteria that the campaign begins with.</summary>
    internal void Judge(IReadOnlyList<CriterionDraft> items, VerdictRules rules)
    {
        var first = CriteriaRules().Begin(new(1), Start);
        first.Rewrite(rules);
        SetItems(first.Number, items);
    }

    /// <summary>What held from the first day on holds from the new one.</summary>
    internal void Redate(string name, DateOnly start, DateOnly deadline)
    {
        SpanThresholds(start);
        _presenceRules.ForEach(r => r.Begin(r.From == Start ? start : r.From));
        foreach (var first in ((IEnumerable<RuleVersion>)[.. _criteriaVersions, .. _identificationVersions, .. _riskVersions]).Where(v => v.From == Start))
        {
            first.Begin(start);
        }

        (Name, Start, Deadline) = (name, start, deadline);
    }

    internal ScreeningEvent Add(ScreeningEvent step)
    {
        _screeningEvents.Add(step);
        return step;
    }

    internal void SetItems(int version, IReadOnlyList<CriterionDraft> items)
    {
        _criteria.RemoveAll(c => c.CriteriaVersion == version);
        _criteria.AddRange(items.Select((item, i) => new AcceptanceCriterion(version, i + 1, item)));
    }
}
