using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Common;

/// <summary>The words of the offices' own forms, in the order of the enum: pages, ledgers and documents say nothing else.</summary>
public sealed class EnumWordTests
{
    [Fact]
    public void A_case_is_spoken_of_in_the_words_of_the_drawing()
    {
        Are<CaseStage>(s => s.ToText(), "已登记", "已会诊", "整顿中", "申请验收", "检查中", "合格·巩固", "不合格", "转化升级", "反弹", "认定未通过");
        Are<Standing>(s => s.ToText(), "在整顿", "中止", "移出");
        Are<ManagementLevel>(l => l.ToText(), "市重点", "县重点", "一般", "上级挂牌");
        Assert.Equal(Enum.GetValues<ManagementLevel>().Order(), ManagementLevelWords.All.Order());
        Are<RiskKind>(k => k.ToText(), "逾期", "最近记录", "驻村", "必达项", "团结", "债务", "反复", "时间");
        Are<CommitteeState>(s => s.ToText(), "健全", "不健全", "换届未完成");
        Are<CommitteeRelation>(r => r.ToText(), "团结", "不和");
        Are<OfficeRooms>(r => r.ToText(), "整洁", "脏乱", "危旧狭小", "没有");
    }

    [Fact]
    public void Problems_are_handled_in_three_ways_and_end_in_four()
    {
        Are<ProblemHandling>(h => h.ToText(), "立即解决", "创造条件", "解释说明");
        Are<ProblemMarkKind>(k => k.ToText(), "挂牌督办", "提级办理", "摘牌");
        Are<DiagnosisLead>(l => l.ToText(), "党委书记主持", "别人主持");
        Are<ProblemPriority>(p => p.ToText(), "群众反映强烈", "一般");
        Are<PlanChangeKind>(k => k.ToText(), "新增", "修改", "删去", "不变");
        Are<ProblemStatus>(s => s.ToText(), "未解决", "缓解", "已解决", "重新办理");
        Are<Majority>(m => m.ToText(), "未填", "多数群众满意", "多数群众不满意");
    }

    [Fact]
    public void Inspections_say_what_they_found()
    {
        Are<InspectionKind>(k => k.ToText(), "县级验收", "回访", "市级认定", "县级认定");
        Are<InspectionOutcome>(o => o.ToText(), "合格", "基本合格", "不合格", "保持", "反弹", "转化升级", "未通过");
        Are<CaseOutcome>(o => o.ToText(), "合格", "不合格", "反弹", "认定未通过");
        Assert.Equal("市级认定：未通过", InspectionOutcome.Refused.ToText(InspectionKind.City, default));
        Assert.Equal("市级认定：转化升级", InspectionOutcome.Verified.ToText(InspectionKind.City, default));
    }

    [Fact]
    public void Committees_change_as_the_organisation_department_calls_it()
    {
        Are<Committee>(c => c.ToText(), "党支部", "村委会");
        Are<CommitteeChangeKind>(k => k.ToText(), "建立健全", "补选", "换届", "组织调整", "免职", "换届未成功");
        Are<PostNature>(n => n.ToText(), "任实职", "挂职");
        Are<AppointmentMethod>(m => m.ToText(), "回请", "下派", "兼职", "跨村兼职", "内选");
    }

    [Fact]
    public void People_are_called_by_their_post()
    {
        Are<Capacity>(
            c => c.ToText(), "工作组", "驻村副组长", "联系部门", "第一书记", "部门负责人", "乡镇党委书记", "乡镇领导", "县级领导", "督查人员");
        Are<HolderPost>(p => p.ToText(), "党委书记", "分管副书记", "组织委员");
        Are<TeamRole>(r => r.ToText(), "组长", "驻村副组长", "第一书记", "成员");
        Are<Role>(
            r => r.ToText(), "系统管理员", "县委组织部部领导", "县委组织部干部", "乡镇党委书记", "乡镇干部", "驻村工作组成员", "联系部门联络员",
            "联系部门负责人", "县级领导", "市委组织部");
    }

    [Fact]
    public void Supervision_comes_announced_or_not()
    {
        Are<VisitNotice>(n => n.ToText(), "明查", "暗访");
        Are<AtPost>(a => a.ToText(), "工作组在岗", "仅副组长在岗", "工作组不在岗");
        Are<PresencePeriod>(p => p.ToText(), "每周", "每月");
        Are<TermKind>(k => k.ToText(), "问题类别", "主要问题", "帮扶类型", "规章制度", "八有", "党员作用");
        Are<Checklist>(l => l.ToText(), "规章制度", "八有", "党员作用");
    }

    [Fact]
    public void Evidence_is_named_like_the_record_that_it_is() => Are<EvidenceKind>(
        k => k.ToText(), "登记", "整顿前基本情况", "验收申请", "开始检查", "检查验收", "班子调整", "队伍建设", "突出问题", "问题办理情况", "上访月报",
        "工作进展", "整顿措施", "脱钩情况", "驻村记录", "阵地和环境", "集体收入和债务", "规章制度", "两委构成和关系");

    [Fact]
    public void What_a_village_has_and_makes_public_is_said_in_words()
    {
        Are<ChecklistState>(s => s.ToText(), "没有", "有，没执行", "有，在执行");
        Are<DisclosureKind>(k => k.ToText(), "村务", "财务", "党务");
        Are<GoalTerm>(t => t.ToText(), "近期", "中长期");
        Are<SupportOrigin>(o => o.ToText(), "自筹", "协调");
        Are<ProjectState>(s => s.ToText(), "谋划", "在建", "见效", "停办");
        Are<DisclosureForm>(f => f.ToText(), "张榜", "会议公布", "广播", "其他");
        Are<Surroundings>(s => s.ToText(), "整洁", "一般", "脏乱差");
        Are<PetitionLevel>(l => l.ToText(), "到乡镇", "到县", "到市", "到省以上");
    }

    private static void Are<T>(Func<T, string> word, params string[] words)
        where T : struct, Enum => Assert.Equal(words, Enum.GetValues<T>().Select(word));
}
