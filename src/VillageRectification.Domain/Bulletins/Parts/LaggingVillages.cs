using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Who lags, by the rule of <see cref="VillagesPart"/>: failed, fallen back, refused, not applied, and those of the rest that are delayed.</summary>
internal sealed class LaggingVillages
{
    private const int NamedInFull = 3;
    private const string Others = "其他有事项滞后的村";

    private static readonly TableColumn[] Columns =
    [
        new("乡镇", ColumnWidth.Township), new("村", ColumnWidth.Village), new("滞后原因", IsText: true), new("党委\n书记", ColumnWidth.Person),
        new("副书记", ColumnWidth.Person), new("组织\n委员", ColumnWidth.Person), new("联系县\n领导", ColumnWidth.Person),
    ];

    private readonly BulletinMaterial _material;
    private readonly HashSet<Guid> _exemplars;

    public LaggingVillages(BulletinMaterial material)
    {
        _material = material;
        _exemplars = [.. Exemplars.Of(material).Select(e => e.CaseId)];
        var counted = material.Figures.Counted;
        Groups =
        [
            .. new[]
            {
                new LaggingGroup("验收不合格的村", [.. counted.Where(r => r.Acceptance.Outcome is CaseOutcome.Failed)]),
                new LaggingGroup("出现反弹的村", [.. counted.Where(r => r.Acceptance.Outcome is CaseOutcome.Relapsed)]),
                new LaggingGroup("市级验收未通过的村", [.. counted.Where(r => r.Acceptance.Outcome is CaseOutcome.CityRefused)]),
                new LaggingGroup("尚未申报的村", [.. counted.Where(r => !r.Acceptance.IsApplied)]),
                new LaggingGroup(Others, [.. counted.Where(r => r.Acceptance is { IsApplied: true, Outcome: null or CaseOutcome.Passed } && Delays(r).Any())]),
            }.Where(g => g.Villages.Count > 0),
        ];
        Count = Groups.Sum(g => g.Villages.Count);
    }

    /// <summary>Each lagging village in one group.</summary>
    public IReadOnlyList<LaggingGroup> Groups { get; }

    public int Count { get; }

    /// <summary>More than three: village, township and secretary stand in the text, the rest in annex 2.</summary>
    public bool HasAnnex => Count > NamedInFull;

    /// <summary>孔庄村（刘楼镇，党委书记赵存良；3项措施逾期）.</summary>
    public string InText(CaseReading village)
    {
        var who = _material.WhoAnswersFor(village);
        string?[] holders = HasAnnex
            ? [Post(HolderPost.Secretary, who.Secretary)]
            :
            [
                string.Join("、", new[]
                {
                    Post(HolderPost.Secretary, who.Secretary),
                    Post(HolderPost.DeputySecretary, who.DeputySecretary),
                    Post(HolderPost.OrganisationOfficer, who.OrganisationOfficer),
                }.Where(h => h is not null)),
                who.CountyLeader is null ? null : $"联系县领导{who.CountyLeader}",
            ];
        var place = string.Join("，", new[] { village.Township }.Concat(holders.Where(h => !string.IsNullOrEmpty(h))));
        var delays = string.Join("，", Delays(village));
        return $"{village.Village}（{place}{(delays.Length > 0 ? "；" + delays : "")}）";
    }

    /// <summary>Annex 2, by code.</summary>
    public Table Persons() => Table.Numbered(
        Columns,
        Groups.SelectMany(g => g.Villages.Select(v => (Group: g.Name, Village: v)))
            .OrderBy(r => r.Village.DivisionCode, StringComparer.Ordinal)
            .Select(r => RowOf(r.Group, r.Village)));

    private IEnumerable<string> Delays(CaseReading village)
    {
        if (!village.HasPlan)
        {
            yield return "没有整顿方案";
        }

        // Praised in the same part, it is not blamed for the rest.
        if (_exemplars.Contains(village.CaseId))
        {
            yield break;
        }

        if (village.Measures.Overdue > 0)
        {
            yield return $"{village.Measures.Overdue}项措施逾期";
        }

        if (village.OverdueProblems > 0)
        {
            yield return $"{village.OverdueProblems}个问题逾期";
        }

        foreach (var capacity in ZeroPresence.LaggingIn(_material, village))
        {
            yield return $"{capacity.ToText()}全月没有{BulletinWords.Attendance(capacity)}";
        }

        if (!village.Team.HasResidentDeputy && !village.Acceptance.IsApplied)
        {
            yield return "没有确定驻村副组长";
        }
    }

    private static string? Post(HolderPost post, string? name) => name is null ? null : post.ToText() + name;

    private string[] RowOf(string group, CaseReading village)
    {
        var who = _material.WhoAnswersFor(village);
        string[] reasons = [.. group == Others ? [] : new[] { group[..^2] }, .. Delays(village)];
        return
        [
            village.Township, village.Village, string.Join("，", reasons),
            .. new[] { who.Secretary, who.DeputySecretary, who.OrganisationOfficer, who.CountyLeader }.Select(name => name ?? "未填"),
        ];
    }
}
