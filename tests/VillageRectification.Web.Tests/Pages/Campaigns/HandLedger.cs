using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;
using static VillageRectification.Domain.Ledger.LedgerColumnNames;

namespace VillageRectification.Web.Tests.Pages.Campaigns;

/// <summary>What <see cref="ByHandTests"/> writes by hand, as the ledger of another county.</summary>
internal static class HandLedger
{
    public const string County = "370829";
    public const string Department = "县水利局";

    private const string One = County + "101201";
    private const string Two = County + "101202";

    private static readonly (string Code, string Name)[] Villages = [(One, "孔庄村"), (Two, "林庄村")];

    public static byte[] Workbook() => new WorkbookBuilder()
        .Sheet(LedgerForm.Villages.Name, [
            [Code, Township, Village, Level, Households, Population, PartyMembers, Income, Debt, Branch, LedgerColumnNames.Committee],
            .. Villages.Select(v => new object?[]
            {
                v.Code, "孔庄镇", v.Name, ManagementLevel.CountyKey.ToText(), 300, 1100, 40, 20000, 120000, CommitteeState.Incomplete.ToText(),
                CommitteeState.Complete.ToText(),
            }),
        ])
        .Sheet(LedgerForm.Duties.Name, [
            [
                Code, Village, CountyLeader, TownshipSecretary, DeputySecretary, OrganisationOfficer, TeamLeader, ResidentDeputy, TeamMembers, Released,
                LedgerColumnNames.Department, ContactPerson, StatementSignedOn,
            ],
            .. Villages.Select(v => new object?[]
            {
                v.Code, v.Name, "何春梅", "林存良", "罗广才", "何道勇", "王建国", "陈志强", "赵存良", LedgerChoices.Yes, Department, "李梅", Day(9, 3),
            }),
        ])
        .Sheet(LedgerForm.Diagnoses.Name, [
            [Code, Village, DiagnosedOn, Attendees, Causes],
            .. Villages.Select(v => new object?[] { v.Code, v.Name, Day(9, 5), "镇党委书记", "财务不公开" }),
        ])
        .Sheet(LedgerForm.Measures.Name, [
            [Code, Village, LedgerColumnNames.Measure, ResponsiblePerson, DueOn, DoneOn],
            [One, "孔庄村", "清理财务并公开", "陈志强", Day(10, 10), Day(10, 9)],
            [One, "孔庄村", "修复机井", "陈志强", Day(10, 20), Day(10, 22)],
        ])
        .Sheet(LedgerForm.Problems.Name, [
            [Code, Village, Category, Description, FoundOn, Handling, HandlingDueOn, ResponsiblePerson, Status, StatusOn, MajoritySatisfied],
            Problem(One, "孔庄村", "承包款没有公布", Day(10, 10), ProblemStatus.Resolved),
            Problem(One, "孔庄村", "机井失修", Day(10, 12), ProblemStatus.Resolved),
            Problem(Two, "林庄村", "宅基地纠纷", Day(10, 20), ProblemStatus.Open),
        ])
        .Sheet(LedgerForm.CommitteeChanges.Name, [
            [Code, Village, Date, Change, Appointee],
            [One, "孔庄村", Day(9, 20), CommitteeChangeKind.Reorganised.ToText(), "林庆华"],
        ])
        .Sheet(LedgerForm.MembershipGrowth.Name, [
            [Code, Village, Date, Activists, ReserveCadres, NewMembers],
            [One, "孔庄村", Day(10, 1), 2, 0, 1],
        ])
        .Sheet(LedgerForm.Progress.Name, [
            [Code, Village, Date, Content, LedgerColumnNames.Indicator, Quantity, Unit],
            [One, "孔庄村", Day(10, 6), "修好机井", "机井", 0.5, "眼"],
        ])
        .Sheet(LedgerForm.Presence.Name, [
            [Code, Village, Date, Person, LedgerColumnNames.Capacity],
            [One, "孔庄村", Day(10, 6), "陈志强", Domain.Campaigns.Capacity.Team.ToText()],
            [One, "孔庄村", Day(10, 7), "李梅", Domain.Campaigns.Capacity.Liaison.ToText()],
        ])
        .Sheet(LedgerForm.Support.Name, [
            [Code, Village, Date, LedgerColumnNames.Department, Kind, Content, Value],
            [One, "孔庄村", Day(10, 8), Department, "资金", "修路捐款", 20000],
        ])
        .Sheet(LedgerForm.Inspections.Name, [
            [Code, Village, Kind, AppliedOn, InspectedOn, Outcome],
            [One, "孔庄村", InspectionKind.County.ToText(), Day(10, 15), Day(10, 28), InspectionOutcome.Passed.ToText()],
            [One, "孔庄村", InspectionKind.Revisit.ToText(), null, Day(10, 30), InspectionOutcome.Held.ToText()],
        ])
        .Sheet(LedgerForm.SupervisionVisits.Name, [
            [Code, Village, Date, Notice, LedgerColumnNames.AtPost, LedgerColumnNames.Finding, RemedyDueOn, RemediedOn],
            [One, "孔庄村", Day(9, 25), VisitNotice.Unannounced.ToText(), Domain.Supervision.AtPost.DeputyOnly.ToText(), "民情日记缺记", Day(10, 5), Day(10, 3)],
        ])
        .Sheet(LedgerForm.Petitions.Name, [
            [Code, Village, Month, Petitions],
            [One, "孔庄村", "2003-09", 1],
        ])
        .Sheet(LedgerForm.Exemplars.Name, [
            [Code, Village, Story],
            [One, "孔庄村", "群众自己筹钱修通了生产路"],
        ])
        .ToBytes();

    private static object?[] Problem(string code, string village, string text, DateOnly due, ProblemStatus status) =>
    [
        code, village, "村级财务", text, Day(9, 5), ProblemHandling.ResolveNow.ToText(), due, "陈志强", status.ToText(),
        .. status is ProblemStatus.Open ? new object?[] { null, null } : [Day(10, 10), LedgerChoices.Yes],
    ];

    private static DateOnly Day(int month, int day) => new(2003, month, day);
}
