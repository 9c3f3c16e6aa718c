using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Ledger;

public sealed class LedgerWordsTests
{
    [Fact]
    public void Every_word_of_a_closed_list_is_the_value_it_names()
    {
        Reads(LedgerChoices.Levels, ("市重点", ManagementLevel.CityKey), ("县重点", ManagementLevel.CountyKey), ("一般", ManagementLevel.Ordinary),
            ("上级挂牌", ManagementLevel.Higher));
        Reads(LedgerChoices.CommitteeStates, ("健全", CommitteeState.Complete), ("不健全", CommitteeState.Incomplete), ("换届未完成", CommitteeState.ElectionPending));
        Reads(LedgerChoices.Relations, ("团结", CommitteeRelation.Harmonious), ("不和", CommitteeRelation.Disunited));
        Reads(LedgerChoices.Rooms, ("整洁", OfficeRooms.Adequate), ("脏乱", OfficeRooms.Untidy), ("危旧狭小", OfficeRooms.Poor), ("没有", OfficeRooms.None));
        Reads(LedgerChoices.Handlings, ("立即解决", ProblemHandling.ResolveNow), ("创造条件", ProblemHandling.CreateConditions), ("解释说明", ProblemHandling.Explain));
        Reads(
            LedgerChoices.ProblemStatuses,
            ("未解决", ProblemStatus.Open),
            ("缓解", ProblemStatus.Eased),
            ("已解决", ProblemStatus.Resolved),
            ("重新办理", ProblemStatus.Reopened));
        Reads(
            LedgerChoices.CommitteeChanges, ("建立健全", CommitteeChangeKind.Established), ("补选", CommitteeChangeKind.ByElected),
            ("换届", CommitteeChangeKind.ElectionCompleted), ("组织调整", CommitteeChangeKind.Reorganised), ("免职", CommitteeChangeKind.Dismissed),
            ("换届未成功", CommitteeChangeKind.ElectionFailed));
        Reads(
            LedgerChoices.Methods, ("回请", AppointmentMethod.InvitedBack), ("下派", AppointmentMethod.Seconded), ("兼职", AppointmentMethod.Concurrent),
            ("跨村兼职", AppointmentMethod.CrossVillage), ("内选", AppointmentMethod.Internal));
        Reads(
            LedgerChoices.InspectionKinds, ("县级验收", InspectionKind.County), ("回访", InspectionKind.Revisit), ("市级验收", InspectionKind.City),
            ("县级核验", InspectionKind.CountyVerification));
        Reads(
            LedgerChoices.Outcomes, ("合格", InspectionOutcome.Passed), ("基本合格", InspectionOutcome.BasicallyPassed), ("不合格", InspectionOutcome.Failed),
            ("保持", InspectionOutcome.Held), ("反弹", InspectionOutcome.FellBack), ("转化升级", InspectionOutcome.Verified), ("未通过", InspectionOutcome.Refused));
        Reads(LedgerChoices.Notices, ("明查", VisitNotice.Announced), ("暗访", VisitNotice.Unannounced));
        Reads(LedgerChoices.AtPost, ("工作组在岗", AtPost.Team), ("仅副组长在岗", AtPost.DeputyOnly), ("工作组不在岗", AtPost.Nobody));
        Reads(
            LedgerChoices.Capacities, ("工作组", Capacity.Team), ("驻村副组长", Capacity.ResidentDeputy), ("联系部门", Capacity.Liaison), ("第一书记", Capacity.FirstSecretary),
            ("部门负责人", Capacity.DepartmentHead), ("乡镇党委书记", Capacity.TownshipSecretary), ("乡镇领导", Capacity.TownshipLeader),
            ("县级领导", Capacity.CountyLeader), ("督查人员", Capacity.Supervisor));
    }

    [Theory]
    [InlineData("赵立新、吴兆祥，林西平,马忠", "赵立新|吴兆祥|林西平|马忠")]
    [InlineData("赵立新 吴兆祥　林西平", "赵立新|吴兆祥|林西平")]
    [InlineData("王　强、赵立新", "王强|赵立新")]
    [InlineData("赵立新、、赵立新", "赵立新")]
    [InlineData(null, "")]
    public void A_cell_may_hold_several_names(string? cell, string names) => Assert.Equal(names, string.Join('|', LedgerWords.Names(cell)));

    [Theory]
    [InlineData("工作组", true)]
    [InlineData("联络员", true)]
    [InlineData("工作队", true)]
    [InlineData("包村单位", true)]
    [InlineData("赵立新", false)]
    public void A_capacity_is_nobodys_name(string cell, bool isCapacity) => Assert.Equal(isCapacity, LedgerWords.IsCapacity(cell));

    [Fact]
    public void No_plain_form_holds_a_variant_so_that_a_second_pass_changes_nothing() =>
        Assert.All(LedgerSynonyms.Parts, p => Assert.Equal(p.Plain, LedgerVocabulary.Shipped.Plain(LedgerVocabulary.Shipped.Plain($"甲{p.Variant}乙"))[1..^1]));

    [Fact]
    public void No_text_names_two_choices_of_a_list_by_its_word()
    {
        var lists = LedgerForm.Sheets.SelectMany(s => s.Columns).Select(c => c.Choices).Where(c => c.Count > 0);

        Assert.All(lists, list => Assert.Equal(list, list.Select(c => LedgerChoices.Find(list, c.Word))));
    }

    [Theory]
    [InlineData("省级挂牌")]
    [InlineData("省重点")]
    [InlineData("省挂牌")]
    public void What_a_province_watches_is_called_in_several_ways(string cell) =>
        Assert.Equal(ManagementLevel.Higher, LedgerWords.Value<ManagementLevel>(LedgerChoices.Levels, cell));

    private static void Reads<T>(IReadOnlyList<LedgerChoice> list, params (string Word, T Value)[] expected)
        where T : struct, Enum
    {
        Assert.Equal(list.Count, expected.Length);
        Assert.All(expected, e => Assert.Equal(e.Value, LedgerWords.Value<T>(list, e.Word)));
    }
}
