using System.Reflection;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Pages.Import;

namespace VillageRectification.Web.Tests.Import;

/// <summary>Every fault of a ledger, with sample facts, becomes a Chinese sentence and an advice that name each of its facts.</summary>
public sealed partial class LedgerProblemTextTests
{
    // Of two facts of one type each has its own sample, so that neither is said twice in place of the other.
    private static readonly Dictionary<Type, Func<int, (object Fact, string Shown)>> Samples = new()
    {
        [typeof(string)] = n => ($"修复机井{n}", $"修复机井{n}"),
        [typeof(int)] = n => (731 + n, $"{731 + n}"),
        [typeof(long)] = n => (8_000_000_731L + n, $"{8_000_000_731L + n}"),
        [typeof(Capacity)] = _ => (Capacity.CountyLeader, "县级领导"),
        [typeof(IReadOnlyList<int>)] = _ => (new[] { 941, 953 }, "941、953"),
        [typeof(IReadOnlyList<LedgerChoice>)] = _ => (new LedgerChoice[] { new("县重点", "重点村", "县级重点"), new("一般") }, "县重点（重点村、县级重点）、一般"),
        [typeof(PersonalNumber)] = _ => (new PersonalNumber(PersonalNumberKind.Mobile, 41, 51), "第 41–51 个字"),
    };

    public static TheoryData<string> Kinds() => [.. Factories().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_fault_says_its_facts(string kind)
    {
        var factory = Factories().Single(f => f.Name == kind);
        var facts = factory.GetParameters().Select(p => Samples[p.ParameterType](p.Position)).ToArray();
        var fault = (LedgerFault)factory.Invoke(null, [.. facts.Select(f => f.Fact)])!;
        LedgerProblem problem = new(fault, "整顿方案", 47, "责任人", "2003-02-30");

        var (wrong, advice) = (problem.ToText(), problem.ToAdvice());

        Assert.Equal(kind, fault.Kind.ToString());
        Assert.Matches(Chinese(), wrong);
        Assert.Matches(Chinese(), advice);
        Assert.All(facts, f => Assert.Contains(f.Shown, $"{wrong}。{advice}", StringComparison.Ordinal));
        var names = facts.Where(f => f.Fact is string).Select(f => f.Shown).ToArray();
        Assert.Equal(names, names.OrderBy(n => wrong.IndexOf(n, StringComparison.Ordinal)));
        Assert.Equal($"整顿方案 第 47 行 责任人：“2003-02-30”：{wrong}。{advice}。", problem.ToLine());
    }

    [Theory]
    [InlineData("0001-01-01", "年份要在 1949 到 2099 之间")]
    [InlineData("0000-01-01", "年份要在 1949 到 2099 之间")]
    [InlineData("０００３．１．１", "年份要在 1949 到 2099 之间")]
    [InlineData("00030101", "年份要在 1949 到 2099 之间")]
    [InlineData("0004年2月29日", "年份要在 1949 到 2099 之间")]
    [InlineData("0003年6月底前", "年份要在 1949 到 2099 之间")]
    [InlineData("0003年底", "年份要在 1949 到 2099 之间")]
    [InlineData("〇〇〇三年七月五日", "年份要在 1949 到 2099 之间")]
    [InlineData("1948-12-31", "年份要在 1949 到 2099 之间")]
    [InlineData("0003-02-30", "2 月没有 30 日")]
    [InlineData("03年2月29日", "2 月没有 29 日")]
    [InlineData("98.2.29", "2 月没有 29 日")]
    [InlineData("2003.13.4", "没有 13 月")]
    [InlineData("2003年0月", "没有 0 月")]
    [InlineData("20030931", "9 月没有 31 日")]
    [InlineData("二〇〇三年十三月一日", "没有这一天")]
    public void What_is_impossible_about_a_date_is_said(string written, string said) =>
        Assert.Equal(said, new LedgerProblem(LedgerFault.ImpossibleDay(), "突出问题", 2, "排查日期", written).ToText());

    [Fact]
    public void Every_kind_has_one_factory() => Assert.Equal(Enum.GetNames<LedgerProblemKind>().Order(), Factories().Select(f => f.Name).Order());

    /// <summary>What a ledger is refused for, what is only to be looked at and what only tells.</summary>
    [Fact]
    public void What_does_not_refuse_is_known()
    {
        var milder = Factories()
            .Select(f => (LedgerFault)f.Invoke(null, [.. f.GetParameters().Select(p => Samples[p.ParameterType](p.Position).Fact)])!)
            .Where(f => f.Severity is not LedgerSeverity.Refused).ToLookup(f => f.Severity, f => f.Kind);

        Assert.Equal(
            [
                LedgerProblemKind.UnknownSheet, LedgerProblemKind.UnknownColumn, LedgerProblemKind.NoRecord, LedgerProblemKind.OtherHeadings,
                LedgerProblemKind.LeftColumn, LedgerProblemKind.LeftSheet, LedgerProblemKind.LeftVillage, LedgerProblemKind.LeftRow,
                LedgerProblemKind.MarkOfNobody, LedgerProblemKind.NotListed,
            ],
            milder[LedgerSeverity.Noted].Order());
        Assert.Equal(
            [
                LedgerProblemKind.HiddenSheet, LedgerProblemKind.HiddenRows, LedgerProblemKind.HiddenColumn, LedgerProblemKind.InspectionWithoutOutcome,
                LedgerProblemKind.PictureCell, LedgerProblemKind.NameDiffers, LedgerProblemKind.Rounded, LedgerProblemKind.SaysNothing,
                LedgerProblemKind.QuantityOfNothing, LedgerProblemKind.RepeatedRow, LedgerProblemKind.MarkOfLeave, LedgerProblemKind.PlainMarks,
                LedgerProblemKind.SumDiffers, LedgerProblemKind.FurtherMonthSheet, LedgerProblemKind.BesideNothing, LedgerProblemKind.LevelNotTold,
                LedgerProblemKind.AboutNumber, LedgerProblemKind.YearAssumed,
            ],
            milder[LedgerSeverity.Warned].Order());
    }

    [Fact]
    public void Where_nothing_is_alike_only_the_check_is_advised()
    {
        Assert.Equal("核对村名和乡镇，或者填行政区划代码", new LedgerProblem(LedgerFault.NoSuchVillage("")).ToAdvice());
        Assert.Equal("核对村名；不在这次行动里的村删去", new LedgerProblem(LedgerFault.UnlistedVillage("")).ToAdvice());
    }

    private static IEnumerable<MethodInfo> Factories() =>
        typeof(LedgerFault).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(f => f.ReturnType == typeof(LedgerFault));

    [GeneratedRegex(@"^[^{}]*[\p{IsCJKUnifiedIdeographs}][^{}]*[^。]$")]
    private static partial Regex Chinese();
}
