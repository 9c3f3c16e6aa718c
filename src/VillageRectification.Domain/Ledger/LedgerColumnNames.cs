using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>The columns of the ledger by name, the keys of <see cref="LedgerRow.Cells"/>.</summary>
public static class LedgerColumnNames
{
    public const string Code = "行政区划代码";
    public const string Village = "村名";
    public const string Date = "日期";

    /// <summary>Of a support item or an inspection.</summary>
    public const string Kind = "类型";

    /// <summary>Of a progress entry or a support item.</summary>
    public const string Content = "内容";

    /// <summary>Of a measure or a problem.</summary>
    public const string ResponsiblePerson = "责任人";
    public const string Department = PostWords.Liaison;

    public const string Township = "乡镇";
    public const string Level = "管理级别";
    public const string Households = FieldWords.Households;
    public const string Population = FieldWords.Population;
    public const string PartyMembers = FieldWords.PartyMembers + "数";
    public const string Income = FieldWords.Income;
    public const string Debt = FieldWords.Debt;
    public const string Branch = FieldWords.Branch;
    public const string Committee = "村委班子";
    public const string Relation = FieldWords.Relation;
    public const string Rooms = FieldWords.Rooms + "状况";
    public const string MainProblem = FieldWords.MainProblem;

    public const string CountyLeader = "联系" + PostWords.CountyLeader;
    public const string TownshipSecretary = PostWords.TownshipSecretary;
    public const string DeputySecretary = PostWords.DeputySecretary;
    public const string OrganisationOfficer = PostWords.OrganisationOfficer;
    public const string TeamLeader = PostWords.Team + PostWords.TeamLeader;
    public const string ResidentDeputy = PostWords.ResidentDeputy;
    public const string TeamMembers = RecordWords.TeamMember;
    public const string Released = "完全脱钩";
    public const string ContactPerson = PostWords.LiaisonContact;
    public const string StatementSignedOn = "责任书签订日期";

    public const string DiagnosedOn = "会诊日期";
    public const string Attendees = "参加人员";
    public const string Causes = "原因分析";

    public const string Measure = "措施";
    public const string DueOn = "完成时限";
    public const string DoneOn = "完成日期";
    public const string WhyNotDone = "未完成说明";

    public const string Category = FieldWords.ProblemCategory;
    public const string Description = "问题描述";
    public const string FoundOn = "排查日期";
    public const string Handling = "办理方式";
    public const string HandlingDueOn = "办理时限";
    public const string Status = "状态";
    public const string StatusOn = "状态日期";
    public const string MajoritySatisfied = FieldWords.MajoritySatisfied;

    public const string Change = "事项";
    public const string Method = "配备方式";
    public const string Appointee = "任职人";
    public const string Activists = FieldWords.Activists;
    public const string ReserveCadres = FieldWords.ReserveCadres;
    public const string NewMembers = FieldWords.NewMembers;

    public const string Indicator = "指标";
    public const string Quantity = "数量";
    public const string Unit = "单位";
    public const string Person = "人员";
    public const string Capacity = "身份";
    public const string Value = "折合金额";

    public const string AppliedOn = "申请日期";
    public const string InspectedOn = "检查日期";
    public const string Outcome = "结论";
    public const string Opinion = "意见";
    public const string Notice = "方式";
    public const string AtPost = "在岗情况";
    public const string Finding = "发现问题";
    public const string RemedyDueOn = "整改时限";
    public const string RemediedOn = "整改日期";

    public const string Month = "月份";
    public const string Petitions = "件次";
    public const string PetitionPersons = "人次";
    public const string Story = "事迹";
}
