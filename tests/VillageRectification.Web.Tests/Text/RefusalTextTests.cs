using System.Reflection;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Tests.Text;

/// <summary>Every rule of every area, with sample facts, becomes a Chinese sentence that names each of its facts.</summary>
public sealed partial class RefusalTextTests
{
    // Of two facts of one type each has its own sample, so that neither is said twice in place of the other.
    private static readonly Dictionary<Type, Func<int, (object Fact, string Shown)>> Samples = new()
    {
        [typeof(string)] = n => ($"修复机井{n}", $"修复机井{n}"),
        [typeof(int)] = n => (731 + n, $"{731 + n}"),
        [typeof(DateOnly)] = n => (new DateOnly(2003, 10, 4 + n), $"2003年10月{4 + n}日"),
        [typeof(Month)] = _ => (new Month(2003, 10), "2003年10月"),
        [typeof(CampaignWords)] = _ => (new CampaignWords("软弱涣散社区", "社区"), "“软弱涣散社区”，单位是“社区”"),
        [typeof(CaseStage)] = _ => (CaseStage.UnderInspection, "检查"),
        [typeof(ManagementLevel)] = _ => (ManagementLevel.CountyKey, "县重点"),
        [typeof(InspectionOutcome)] = _ => (InspectionOutcome.BasicallyPassed, "基本合格"),
        [typeof(PlateChangeKind)] = _ => (PlateChangeKind.TakenDown, "摘牌"),
        [typeof(RiskKind)] = _ => (RiskKind.Setback, "反复"),
        [typeof(Capacity)] = _ => (Capacity.CountyLeader, "县级领导"),
        [typeof(ScreeningState)] = _ => (ScreeningState.Submitted, "已送部领导"),
        [typeof(TeamRole)] = _ => (TeamRole.FirstSecretary, "第一书记"),
        [typeof(HolderPost)] = _ => (HolderPost.OrganisationOfficer, "组织委员"),
        [typeof(Standing)] = _ => (Standing.Suspended, "中止"),
    };

    public static TheoryData<string, string> Rules() => [.. Factories().Select(f => (f.DeclaringType!.Name, f.Name))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_refusal_says_its_facts(string area, string rule)
    {
        var factory = Factories().Single(f => f.DeclaringType!.Name == area && f.Name == rule);
        var facts = factory.GetParameters().Select(p => Samples[p.ParameterType](p.Position)).ToArray();
        var refusal = (Refusal)factory.Invoke(null, [.. facts.Select(f => f.Fact)])!;

        var sentence = refusal.ToText();

        Assert.Equal($"{area[..^"Refusal".Length]}.{rule}", refusal.Code);
        Assert.Matches(Chinese(), sentence);
        Assert.All(facts, f => Assert.Contains(f.Shown, sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_can_be_refused_by_and_no_area_is_forgotten()
    {
        var areas = typeof(Refusal).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Refusal)) && !t.IsAbstract).ToList();
        Assert.Equal(areas.SelectMany(RulesOf).Order(), Factories().Select(f => $"{f.DeclaringType!.Name}.{f.Name}").Order());
    }

    private static IEnumerable<string> RulesOf(Type area) =>
        Enum.GetNames(area.BaseType!.GetGenericArguments().Single()).Select(rule => $"{area.Name}.{rule}");

    private static IEnumerable<MethodInfo> Factories() =>
        from area in typeof(Refusal).Assembly.GetTypes()
        where area.IsSubclassOf(typeof(Refusal)) && !area.IsAbstract
        from factory in area.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where factory.ReturnType == area
        select factory;

    [GeneratedRegex(@"^[^{}]*[\p{IsCJKUnifiedIdeographs}][^{}]*。$")]
    private static partial Regex Chinese();
}
