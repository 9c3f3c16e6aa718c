using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>Warning cards of a village that passed, and who signs for them.</content>
internal static partial class RecordSamples
{
    private static IReadOnlyList<RecordSample> OfWarnings =>
    [
        new("consolidation-warnings")
        {
            Before = c =>
            [
                .. County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
                new Baseline(c, County.Start, ManagementLevel.Ordinary) { Committee = CommitteeState.Incomplete },
            ],
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("DueOn", "2003-11-15")],
            Bad =
            [
                ("DueOn", "", "请填什么时候以前办好"),
                ("Reasons", "没有进展的记录", "至少要有 2 条理由才发预警卡"),
                ("Reasons", "别的", "选了已经不在这里的"),
            ],
            Changed = ("DueOn", "2003-11-20", "2003-11-20"),
        },
        new("warning-receipts")
        {
            Before = c => County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
            About = c => new ConsolidationWarning(c, Passed.AddDays(1), [new(WarningSign.NoProgress, "没有进展的记录")], Passed.AddDays(30)),
            Writer = Role.Town,
            Stranger = Role.Team,
            Good = [("Signer", "李明")],
            Bad = [("Signer", "", "请填签收人")],
            Changed = ("Signer", "何春梅", "何春梅"),
        },
    ];
}
