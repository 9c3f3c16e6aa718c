using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Who lags, by the rule of <see cref="VillagesPart"/>: failed, fallen back, refused, not applied, and those of the rest that are delayed.</summary>
internal sealed class LaggingVillages
{
    private const int NamedInFull = 3;
    private const int NamedAtAll = 20;
    private const int NamedWorst = 10;
    private const string Three = "三职责任人";
    private static readonly HolderPost[] AllPosts = Enum.GetValues<HolderPost>();

    private readonly BulletinMaterial _material;
    private readonly Dictionary<Guid, Prose[]> _delays;

    // Also those that no village is of.
    private readonly LaggingGroup[] _kinds;

    public LaggingVillages(BulletinMaterial material, IReadOnlyList<CapacityMonth> capacities)
    {
        _material = material;
        var counted = material.Figures.Counted;
        HasPlans = counted.Any(r => r.HasPlan);
        var hasDeputies = counted.Any(r => r.Team.HasResidentDeputy);
        _delays = counted.ToDictionary(r => r.CaseId, r => Delays(r, capacities, hasDeputies).ToArray());
        _kinds =
        [
            .. new[]
            {
                new LaggingGroup("failed", VillageWords.Failed, 4, Of(CaseOutcome.Failed)) { Figure = FigureName.Failed },
                new LaggingGroup("relapsed", "出现反弹", 5, Of(CaseOutcome.Relapsed)) { Figure = FigureName.Relapsed },
            }
            .Concat(Of(CaseOutcome.CityRefused)
                .GroupBy(r => VerificationWords.Refused(_material.County, r.Acceptance.RefusedBy)).OrderByDescending(g => g.Key, StringComparer.Ordinal)
                .Select(g => new LaggingGroup($"refused.{g.Key}", g.Key, 3, [.. g]) { Figure = FigureName.CityRefused }))
            .Concat(
            [
                new LaggingGroup("notApplied", "尚未申报", 2, [.. counted.Where(r => !r.Acceptance.IsApplied)]) { Figure = FigureName.NotApplied },
                new LaggingGroup(
                    "other", null, 1,
                    [.. counted.Where(r => r.Acceptance is { IsApplied: true, Outcome: null or CaseOutcome.Passed } && _delays[r.CaseId].Length > 0)]),
            ]),
        ];
        Groups = [.. _kinds.Where(g => g.Villages.Count > 0)];
        Count = Groups.Sum(g => g.Villages.Count);

        CaseReading[] Of(CaseOutcome outcome) => [.. counted.Where(r => r.Acceptance.Outcome == outcome)];
    }

    /// <summary>Each lagging village in one group.</summary>
    public IReadOnlyList<LaggingGroup> Groups { get; }

    public int Count { get; }

    /// <summary>Somebody adopted one; while nobody did, none is missed.</summary>
    public bool HasPlans { get; }

    /// <summary>More than three: village, township and secretary stand in the text, the rest in annex 2.</summary>
    public bool HasAnnex => Count > NamedInFull;

    /// <summary>More than twenty: the text counts them by township and names the worst.</summary>
    public bool AreMany => Count > NamedAtAll;

    /// <summary>Beside what its group says.</summary>
    public IReadOnlyList<string> DelaysOf(CaseReading village) => [.. _delays[village.CaseId].Select(d => d.ToString())];

    /// <summary>Of one of the <see cref="Groups"/>.</summary>
    public Number CountOf(LaggingGroup group)
    {
        var (key, title) = ($"lagging.{group.Key}", group.Reason is { } reason ? $"{reason}的{_material.Unit}" : $"其他有事项滞后的{_material.Unit}");
        return group.Figure is { } figure ? _material.Count(group.Villages, figure, key, title) : _material.Own(key, title, group.Villages);
    }

    /// <summary>The numbers of its own that the text may tell.</summary>
    public IEnumerable<Number> Own() => [Counted, OfTheWorst, .. _kinds.Select(CountOf), .. ByTownship.Select(CountOf), Townships];

    /// <summary>Those of the worst that the text names where there are many.</summary>
    public Number OfTheWorst => _material.Own("worst", $"滞后最突出的{_material.Unit}", Worst().Take(NamedWorst).Select(w => w.Village));

    /// <summary>By township, those with the most villages first.</summary>
    public IReadOnlyList<IGrouping<string, CaseReading>> ByTownship =>
    [
        .. Groups.SelectMany(g => g.Villages).GroupBy(v => v.TownshipCode, StringComparer.Ordinal)
            .OrderByDescending(t => t.Count()).ThenBy(t => t.Key, StringComparer.Ordinal),
    ];

    /// <summary>Of one of <see cref="ByTownship"/>.</summary>
    public Number CountOf(IGrouping<string, CaseReading> township) =>
        _material.Own($"lagging.{township.Key}", $"{township.First().Township}滞后的{_material.Unit}", township);

    /// <summary>How many townships have one.</summary>
    public Number Townships => BulletinMaterial.Own(
        "laggingTownships", $"有滞后{_material.Unit}的{BulletinWords.TownshipWord(_material.Figures.Counted)}",
        ByTownship.Select(t => (t.First().Township, 1L)));

    /// <summary>All of them.</summary>
    public Number Counted => _material.Own("lagging", $"滞后的{_material.Unit}", All().Select(l => l.Village));

    /// <summary>孔庄村（刘楼镇，党委书记赵存良；3项措施逾期）.</summary>
    /// <param name="reason">What the list itself does not say.</param>
    public Prose InText(CaseReading village, string? reason = null)
    {
        var who = _material.WhoAnswersFor(village);
        string?[] holders = HasAnnex
            ? [Secretary(village, who)]
            :
            [
                string.Join("、", new[]
                {
                    Secretary(village, who),
                    who.DeputySecretary is null ? null : HolderPost.DeputySecretary.ToText() + who.DeputySecretary,
                    who.OrganisationOfficer is null ? null : HolderPost.OrganisationOfficer.ToText() + who.OrganisationOfficer,
                }.Where(h => h is not null)),
                who.CountyLeader is null ? null : $"{_material.County.TiedLeader}{who.CountyLeader}",
            ];
        var place = string.Join("，", new[] { village.Township }.Concat(holders.Where(h => !string.IsNullOrEmpty(h))));
        var why = Prose.Join("，", [.. reason is null ? [] : new[] { Prose.Of($"{reason}") }, .. _delays[village.CaseId]]);
        return Prose.Of($"{village.Village}（{Prose.Join("；", [Prose.Of($"{place}"), why])}）");
    }

    /// <summary>The worst first: what their group weighs, then how much else is against them, then by code.</summary>
    public IEnumerable<(LaggingGroup Group, CaseReading Village)> Worst() => All()
        .OrderByDescending(l => l.Group.Weight)
        .ThenByDescending(l => _delays[l.Village.CaseId].Length)
        .ThenByDescending(l => l.Village.Measures.Overdue + l.Village.OverdueProblems)
        .ThenBy(l => l.Village.DivisionCode, StringComparer.Ordinal);

    /// <summary>
    /// 以上9个村的三职责任人和联系县领导见附件2, as far as the annex has them: of a post that nobody wrote down it is said that it is not.
    /// </summary>
    public Prose InAnnex()
    {
        var (posts, leader) = (Posts(), HasLeader ? _material.County.TiedLeader : null);
        string[] lacking =
        [
            .. posts.Length is 0 ? [Three] : AllPosts.Except(posts).Select(WordOf), .. leader is null ? [_material.County.TiedLeader] : Array.Empty<string>(),
        ];
        string[] named = [.. posts.Length == AllPosts.Length ? [Three] : posts.Select(WordOf), .. leader is null ? Array.Empty<string>() : [leader]];
        var told = Prose.Of($"{(AreMany ? "全部" : "以上")}{Counted}个{_material.Unit}的{(named.Length == 0 ? "滞后原因" : Listed(named))}见附件2");
        return Prose.Sentences([lacking.Length == 0 ? told : Prose.Of($"{told}，{Listed(lacking)}没有登记")]);
    }

    /// <summary>The annex names somebody.</summary>
    public bool NamesPersons => HasLeader || Posts().Length > 0;

    /// <summary>Annex 2, by code. Of a post that nobody wrote down there is no column.</summary>
    public Table Persons()
    {
        (LaggingGroup Group, CaseReading Village)[] all = [.. All().OrderBy(l => l.Village.DivisionCode, StringComparer.Ordinal)];
        return Table.Numbered(
        [
            new(BulletinWords.TownshipWord(_material.Figures.Counted), ColumnWidth.Township), new(_material.Unit, ColumnWidth.Village),
            new("滞后原因", IsText: true) { Key = AnnexKey.Overdue },
            .. Posts().Select(p => new TableColumn(HeadingOf(p), ColumnWidth.Person)),
            .. HasLeader ? [new TableColumn($"联系{_material.County.Word}\n领导", ColumnWidth.Person)] : Array.Empty<TableColumn>(),
        ],
        all.Select(l => RowOf(l.Group, l.Village))) with
        {
            Within = [.. all.Select(l => l.Village.DivisionCode)],
        };
    }

    private IEnumerable<(LaggingGroup Group, CaseReading Village)> All() => Groups.SelectMany(g => g.Villages.Select(v => (g, v)));

    private IEnumerable<Prose> Delays(CaseReading village, IReadOnlyList<CapacityMonth> capacities, bool hasDeputies)
    {
        if (HasPlans && !village.HasPlan)
        {
            yield return Prose.Of($"{VillageWords.NoPlan}");
        }

        if (village.Measures.Overdue > 0)
        {
            yield return Prose.Of($"{BulletinMaterial.Of(_material.Figures[FigureName.OverdueMeasures], village)}项措施逾期");
        }

        if (village.OverdueProblems > 0)
        {
            yield return Prose.Of($"{BulletinMaterial.Of(_material.Figures[FigureName.OverdueProblems], village)}个问题逾期");
        }

        foreach (var capacity in capacities.Where(c => c.Blames(village)).Select(c => c.Capacity))
        {
            var who = Campaigns.CapacityWords.ToText(capacity, _material.County);
            yield return Prose.Of($"{who}{(_material.IsRunning ? "本月还" : "全月")}没有{_material.AttendanceInBrackets(capacity)}");
        }

        if (hasDeputies && !village.Team.HasResidentDeputy && !village.Acceptance.IsApplied && _material.Has(village, Campaigns.Capacity.Team))
        {
            yield return Prose.Of($"{VillageWords.NoDeputyNamed}");
        }
    }

    private bool HasLeader => All().Any(l => _material.WhoAnswersFor(l.Village).CountyLeader is not null);

    // Those that are written down of one of the villages at least.
    private HolderPost[] Posts() => [.. AllPosts.Where(p => All().Any(l => _material.WhoAnswersFor(l.Village).Of(p) is not null))];

    private string HeadingOf(HolderPost post) => post switch
    {
        HolderPost.Secretary => $"{Committee()}书记",
        HolderPost.DeputySecretary => "副书记",
        HolderPost.OrganisationOfficer => "组织\n委员",
    };

    // Of a subdistrict the secretary is 党工委书记.
    private string WordOf(HolderPost post) => Committee().Length > 0 ? post.ToText() : post.ToText().Replace("党委", "", StringComparison.Ordinal);

    // 书记、副书记和组织委员.
    private static string Listed(string[] words) => words.Length == 1 ? words[0] : $"{string.Join("、", words[..^1])}和{words[^1]}";

    private string Committee() => All().All(l => DivisionName.PartyCommitteeOf(l.Village.Township) == "党委") ? "党委\n" : "";

    private static string? Secretary(CaseReading village, CasePersons who) =>
        who.Secretary is null ? null : $"{DivisionName.PartyCommitteeOf(village.Township)}书记{who.Secretary}";

    private string[] RowOf(LaggingGroup group, CaseReading village)
    {
        var who = _material.WhoAnswersFor(village);
        string[] reasons = [.. group.Reason is null ? [] : new[] { group.Reason }, .. DelaysOf(village)];
        return
        [
            village.Township, village.Village, string.Join("，", reasons),
            .. Posts().Select(p => who.Of(p) ?? FieldWords.Unknown), .. HasLeader ? [who.CountyLeader ?? FieldWords.Unknown] : Array.Empty<string>(),
        ];
    }
}
