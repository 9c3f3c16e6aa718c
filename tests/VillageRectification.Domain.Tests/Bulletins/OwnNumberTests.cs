using System.Security.Cryptography;
using System.Text;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Numbers of the text that are no figures of the campaign: what the list behind each is called, and what a rewording calls them.</summary>
public sealed class OwnNumberTests
{
    private static readonly DateOnly InMonth = new(2003, 10, 8);
    private static readonly string[] Named = ["【最长逾期天数】", "【没有时限的问题数】", "【达到规定的村数】"];

    [Fact]
    public void Each_has_a_list_with_its_title() => AreTold(
        County(),
        "daysToStep1 数据截至日与县级检查相距的天数", "daysToStep2 数据截至日与市级验收相距的天数", "daysToDeadline 数据截至日与整顿期限相距的天数",
        "levelUnknown 没有填写管理级别的村", "overridden 验收结论由部领导改定的村", "appliedChange 申报数与上期比的增减", "petitionReports 已上报的上访月报份数",
        "visited 10月份回访的村", "visitHeld 回访时成果保持的村", "visitRelapsed 回访发现反弹的村", "soonRegained 反弹后又重新达到验收标准的村",
        "regained 此前反弹、又重新达到验收标准的村", "unknown.党支部 没有填写党支部是否健全的村", "unknown.村委会 没有填写村委会是否健全的村",
        "easedOnly.土地纠纷 土地纠纷缓解、还没有解决的村", "longestOverdue 逾期最长的问题的逾期天数", "withoutDueDay 没有填写办理时限的问题数",
        "has.Team 有工作组的村", "without.Team 没有登记工作组也没有来人记录的村", "short.presence.team.month.20 没有达到每月20天规定的村",
        "reached.presence.team.month.20 达到每月20天规定的村", "withoutDeputy 没有确定驻村副组长的村", "without.Liaison 没有登记联系部门也没有来人记录的村",
        "short.presence.liaison.month.3 没有达到每月3天规定的村", "supervised 10月份督查的村", "supervisedUnannounced 10月份暗访的村",
        "remedied 10月份督查发现、已经整改的问题数", "lagging 滞后的村", "failedOpen 不合格后还没有修订方案的村", "failedRevised 不合格后修订了方案的村",
        "relapsedOpen 反弹后还没有重新整顿的村", "refusedOpen 市级认定未通过、还没有重新整顿的村", "appliedAgain 已经再次申请的村",
        "departmentsAbsent 联系部门全月没有到的村", "toRevisit 尚未回访的合格村");

    [Fact]
    public void So_has_each_of_a_county_in_which_many_lag()
    {
        CaseReading[] villages =
        [
            .. Village.Several(22, n => Village.Good(n, null, false).Present(Capacity.Liaison)),
            Village.Good(23) with { Measures = new(3, 1, 1), DivisionCode = "370830113201", Township = "南旺镇" },
            Village.Good(24).Present() with { Team = new(false, false) },
        ];
        var material = Village.Material(villages);
        AreTold(
            material with
            {
                Persons = material.Persons.Where(p => p.Key != villages[^1].CaseId).ToDictionary(),
                Visits = [.. villages.Take(22).Select(v => new VisitReading(v.CaseId, InMonth, VisitNotice.Unannounced, AtPost.Nobody, []))],
            },
            "absent.Team 工作组全月没有驻村记录的村", "supervisedAtFault 督查时人员不在岗或问题没有整改的村", "lagging 滞后的村", "lagging.notApplied 尚未申报的村",
            "lagging.other 其他有事项滞后的村", "lagging.370830112000 刘楼镇滞后的村", "worst 滞后最突出的村");
        var praised = Village.Several(22, n => Village.Good(n));
        AreTold(
            Village.Material(praised) with
            {
                Exemplars = [new(praised[0].CaseId, "先进"), .. praised.Skip(1).Select(v => new ExemplarReading(v.CaseId, "班子健全"))],
            },
            $"exemplars.{Story("班子健全")} 工作突出的村");
    }

    [Fact]
    public void Days_and_changes_come_from_what_they_are_counted_between()
    {
        var lists = BulletinComposer.Compose(County()).OwnLists.ToDictionary(l => l.Key, l => l.Rows.Select(r => $"{r.Name} {r.Amount}"));
        Assert.Equal(["2003年10月31日与整顿期限（2003年12月31日） 61"], lists["own.daysToDeadline"]);
        Assert.Equal(["本期 12", "上期 -1"], lists["own.appliedChange"]);
        Assert.Equal(["上期 40", "本期 -5"], lists["own.passedChange"]);
        Assert.Equal(["村1 56"], lists["own.longestOverdue"]);
    }

    [Fact]
    public void A_rewording_calls_them_by_their_names_and_keeps_them_as_doors()
    {
        var material = County();
        var tokens = Enum.GetValues<BulletinPart>().SelectMany(p => BulletinComposer.Tokens(material, p)).ToArray();
        Assert.All(Named, name => Assert.Contains(tokens, t => t.Text.Contains(name, StringComparison.Ordinal)));
        Assert.All(tokens, t => Assert.Equal(Doors(t.Paragraph), Doors(t.Fill(t.Text))));
        Assert.Contains(tokens, t => Doors(t.Paragraph).Any(d => d.EndsWith("own.visitHeld", StringComparison.Ordinal)));

        static string[] Doors(Paragraph paragraph) => [.. paragraph.Runs.Where(r => r.Figure is not null).Select(r => $"{r.Text} {r.Within} {r.Figure}")];
    }

    private static string Story(string words) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8];

    private static void AreTold(BulletinMaterial material, params string[] lists)
    {
        var told = BulletinComposer.Compose(material).OwnLists.Select(l => $"{l.Key} {l.Title}").ToHashSet();
        Assert.All(lists, l => Assert.Contains("own." + l, told));
    }

    // One village of each kind of which the text has a number of its own.
    private static BulletinMaterial County()
    {
        BaselineReading city = new(Guid.CreateVersion7(), ManagementLevel.CityKey);
        CommitteeReading complete = new(CommitteeState.Complete, Guid.CreateVersion7());
        ProblemReading late = new(Guid.CreateVersion7(), ProblemStatus.Open, new(2003, 9, 5)), undated = new(Guid.CreateVersion7(), ProblemStatus.Open, null);
        CaseReading[] villages =
        [
            Village.Good(1) with
            {
                Baseline = city,
                Branch = complete,
                Committee = complete,
                Categories = [new("土地纠纷", 3, 0, 0, 1), new("村级财务", 1, 1, 0, 0)],
                OpenProblems = [late, undated],
                Petitions = Village.Petitions(0, 11),
            },
            Village.Good(2, InspectionOutcome.Failed) with { Categories = [new("土地纠纷", 1, 1, 0, 0)], Team = new(false, false) },
            Of(3, InspectionOutcome.Failed, plan: 9) with
            {
                Categories = [new("土地纠纷", 1, 0, 1, 0)],
                Presence = [new(Capacity.Team, 15, new Dictionary<DateOnly, int>()), new(Capacity.Liaison, 4, new Dictionary<DateOnly, int>())],
            },
            Of(4, InspectionOutcome.Failed, plan: 9, applied: 20),
            Of(5, InspectionOutcome.FellBack, plan: 9),
            Then(6, InspectionOutcome.FellBack, InMonth),
            Of(7, InspectionOutcome.Refused, plan: 9),
            Then(8, InspectionOutcome.Refused, InMonth),
            Then(9, InspectionOutcome.Held, InMonth),
            Again(10, InMonth),
            Again(11, new(2003, 9, 20)),
            Village.Good(12).Present(Capacity.Team),
            Village.Good(13, null, false).Present() with { Team = new(false, false) },
        ];
        var campaign = Make.Campaign();
        campaign.Schedule([("市级验收", new(2003, 12, 10)), ("县级检查", new(2003, 11, 10))]);
        var material = Village.Material(villages);
        FindingReading done = new(Guid.CreateVersion7(), InMonth, "缺记", VisitNotice.Announced, null, null, InMonth);
        return material with
        {
            Persons = material.Persons.Where(p => p.Key != villages[^1].CaseId).ToDictionary(),
            Milestones = campaign.Milestones,
            Overridden = new HashSet<Guid> { villages[0].Acceptance.Deciding!.Id },
            Earlier = new(5, new Dictionary<string, long?> { ["applied"] = 1, ["passed"] = 40 }),
            OldestOverdueProblem = late.DueOn,
            ProblemsWithoutDueDay = 1,
            Visits =
            [
                new(villages[0].CaseId, InMonth, VisitNotice.Announced, null, [done]),
                new(villages[1].CaseId, InMonth, VisitNotice.Unannounced, AtPost.DeputyOnly, []),
            ],
        };
    }

    private static CaseReading Then(int number, InspectionOutcome later, DateOnly on) =>
        Village.Good(number) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (later, on)) };

    private static CaseReading Again(int number, DateOnly fell) => Village.Good(number) with
    {
        Acceptance = Village.Acceptance(null, true, (InspectionOutcome.FellBack, fell), (InspectionOutcome.Passed, new(2003, 10, 20))),
    };

    // Of September: passed on the first where that was lost on the third, with a plan and an application since.
    private static CaseReading Of(int number, InspectionOutcome last, int plan, int? applied = null)
    {
        EventMark Mark(int day) => new(Guid.CreateVersion7(), new(2003, 9, day), 0, default);
        var inspections = new Dictionary<InspectionOutcome, EventMark> { [last] = Mark(3) };
        if (last is not InspectionOutcome.Failed)
        {
            inspections[InspectionOutcome.Passed] = Mark(2);
        }

        return Village.Good(number) with { Acceptance = AcceptanceReading.Of(new(true, true, Mark(plan), null, Mark(applied ?? 1), null, null, inspections)) };
    }
}
