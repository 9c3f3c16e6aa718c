using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <content>Days in the village, by capacity.</content>
internal sealed partial class BulletinReader
{
    private IReadOnlyList<Phrase> Presence() =>
    [
        Say("[^。]+(?:驻村|入村)情况没有登记", (_, lead) => truth.Known.OfType<PresenceEntry>().All(p => p.Capacity != Capacities(lead))),
        Say("[0-9]+月份(?:到[0-9]+日)?(?:(?<n>[0-9]+)个)?工作组驻村(?<d>[0-9]+)天", (m, lead) =>
            (m.Groups["n"].Success ? N(m) : 1) == Obliged(lead).Length
            && N(m, "d") == Obliged(lead).Sum(r => (long)r.PresenceOf(Capacity.Team).MonthDays) && N(m, "d") > 0),
        Say("(?:联系部门|驻村副组长|乡镇党委书记)入村(?<d>[0-9]+)天", (m, lead) =>
            N(m, "d") == Obliged(lead).Sum(r => (long)r.PresenceOf(Capacities(lead)).MonthDays) && N(m, "d") > 0),
        Say("全部村（(?<n>[0-9]+)个）达到每(?<p>月|周)(?<k>[0-9]+)天规定", (m, lead) => Short(m, lead) == 0 && N(m) == Cases && Cases > 1 && N(m) == Obliged(lead).Length),
        Say("(?<n>[0-9]+)个村都达到每(?<p>月|周)(?<k>[0-9]+)天规定", (m, lead) =>
            Short(m, lead) == 0 && N(m) < Cases && N(m) > 1 && N(m) == Obliged(lead).Length),
        Say("(?<none>没有|还没有)?达到每(?<p>月|周)(?<k>[0-9]+)天规定", (m, lead) =>
            Obliged(lead).Length == 1 && Short(m, lead) == (m.Groups["none"].Success ? 1 : 0)),
        Say("没有村达到每(?<p>月|周)(?<k>[0-9]+)天规定（不足的(?<n>[0-9]+)个）", (m, lead) => N(m) > 1 && N(m) == Short(m, lead) && N(m) == Obliged(lead).Length),
        Say("还没有村达到每(?<p>月|周)(?<k>[0-9]+)天规定（(?<n>[0-9]+)个）", (m, lead) =>
            truth.Material.IsRunning && N(m) == Short(m, lead) && N(m) > 1 && N(m) == Obliged(lead).Length),
        Say("(?<n>[0-9]+)个村还没有达到每(?<p>月|周)(?<k>[0-9]+)天", (m, lead) => truth.Material.IsRunning && N(m) == Short(m, lead)),
        .. Supervision(),
        Say("达到每(?<p>月|周)(?<k>[0-9]+)天规定的(?<r>[0-9]+)个村，(?:不足|还没有达到)的(?<n>[0-9]+)个村", (m, lead) =>
            N(m) == Short(m, lead) && N(m, "r") == Obliged(lead).Length - N(m)),
        Say("(?<n>[0-9]+)个村不足每(?<p>月|周)(?<k>[0-9]+)天", (m, lead) => N(m) == Short(m, lead)),
        Say("另有(?<n>[0-9]+)个村没有登记.+", (m, lead) => N(m) == Cases - Obliged(lead).Length),
        Say("(?<some>其中)?(?:(?<v>[^、，；（]+?村)(?:（县水利局）)?、?)+(?:全月|(?<run>还))没有(?:驻村记录|入村记录)", (m, lead) =>
            m.Groups["run"].Success == truth.Material.IsRunning && m.Groups["some"].Success != AreAllShort(lead) && Named(m, Absent(lead))),
        Say("(?<some>其中)?(?<n>[0-9]+)个村(?:全月|(?<run>还))没有(?:驻村记录|入村记录)（见附件一览表）", (m, lead) =>
            m.Groups["run"].Success == truth.Material.IsRunning && m.Groups["some"].Success != AreAllShort(lead) && N(m) > 20
            && N(m) == Absent(lead).Length),
        Say("(?:[0-9]+月份(?:到[0-9]+日)?)?(?<n>[0-9]+)个村(?:的.+)?全部没有(?:驻村记录|入村记录)", (m, lead) =>
            N(m) == Obliged(lead).Length && Obliged(lead).All(r => r.PresenceOf(Capacities(lead)).MonthDays == 0)),
        Say(".+?村(?<of>的(?:联系部门（县水利局）|驻村副组长|乡镇党委书记|联系部门))?[0-9]+月份(?:到[0-9]+日)?没有(?:驻村记录|入村记录)", (m, lead) =>
            m.Groups["of"].Success == (Capacities(lead) is not Capacity.Team)
            && Obliged(lead) is [var only] && only.PresenceOf(Capacities(lead)).MonthDays == 0),
        Say("驻村较少的有(?:(?<v>[^、，；]+?村)(?<d>[0-9]+)天、?)+", m => m.Groups["v"].Captures.Zip(m.Groups["d"].Captures).All(v => truth.Figures.Counted
            .Any(r => truth.Material.NameOf(r) == v.First.Value
                && r.PresenceOf(Capacity.Team).MonthDays == int.Parse(v.Second.Value, CultureInfo.InvariantCulture)))),
        Say("(?<n>[0-9]+)个村没有确定驻村副组长", (m, lead) =>
            N(m) == Obliged(lead).Count(r => !r.Team.HasResidentDeputy) && truth.Figures.Counted.Any(r => r.Team.HasResidentDeputy)),
        Say($"{Some}的工作组成员没有全部脱钩", m => Is(m, truth.Value(FigureName.TeamsNotReleased)) && truth.Knows<Domain.Teams.PostRelease>()),
    ];

    private bool Named(Match m, IEnumerable<CaseReading> villages)
    {
        string[] names = [.. m.Groups["v"].Captures.Select(v => v.Value)];
        return names.Distinct().Count() == names.Length && names.Order().SequenceEqual(villages.Select(truth.Material.NameOf).Order());
    }

    private long Short(Match m, string lead) => Short(m.Groups["p"].Value == "月", N(m, "k"), lead);

    private long Short(bool isOfMonth, long days, string lead)
    {
        var capacity = Capacities(lead);
        return Obliged(lead).Count(r => isOfMonth
            ? r.PresenceOf(capacity).MonthDays < days
            : Judged().Where(w => r.ListedOn <= truth.Figures.Frame.Campaign.Start || w >= r.ListedOn).Any(w => r.PresenceOf(capacity).DaysIn(w) < days));
    }

    private IEnumerable<DateOnly> Judged() => truth.Figures.Frame.JudgedWeeks.Where(w => !truth.Material.IsRunning || w < truth.Figures.Frame.AsOf);

    // By a rule that is told before: then they are no part of those.
    private bool AreAllShort(string lead) => truth.Figures.Frame.PresenceRules.Where(r => r.Capacity == Capacities(lead))
        .Any(r => (r.Period is PresencePeriod.Month || Judged().Any())
            && Short(r.Period is PresencePeriod.Month, r.Minimum, lead) == Absent(lead).Length);

    private CaseReading[] Absent(string lead) => [.. Obliged(lead).Where(r => r.PresenceOf(Capacities(lead)).MonthDays == 0)];

    private CaseReading[] Obliged(string lead) => [.. truth.Figures.Counted.Where(r => truth.Material.Has(r, Capacities(lead)))];

    private static Capacity Capacities(string lead) =>
        Enum.GetValues<Capacity>().OrderByDescending(c => c.ToText().Length).First(c => lead.Contains(c.ToText(), StringComparison.Ordinal));
}
