using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>The township takes its application back (撤回验收申请).</summary>
internal sealed class ApplicationWithdrawals : RecordKind<ApplicationWithdrawal, ApplicationWithdrawals.Typed>
{
    public const string Address = "application-withdrawals";

    public override string Name => Address;

    public override string Title => RecordWords.Withdrawal;

    public override string AddTitle => Title;

    public override string SaveLabel => "撤回申请";

    public override string DayLabel => "哪天撤回";

    public override Act Act => Act.Apply;

    public override Type AboutType => typeof(AcceptanceApplication);

    public override Guid? AboutOf(Fact fact) => ((ApplicationWithdrawal)fact).ApplicationRecordId;

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindered(place, place.Case.AgainstWithdrawing());

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        LongText(x => x.Why, "为什么撤回", ApplicationWithdrawal.ReasonMaxLength) with { Hint = "撤回后回到整顿阶段，准备好了可以再申请" },
    ];

    protected override Typed Read(ApplicationWithdrawal fact) => new() { Why = fact.Reason };

    protected override ApplicationWithdrawal Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Withdraw((AcceptanceApplication)place.About!, day, input.Why, (ApplicationWithdrawal?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public string? Why { get; init; }
    }
}
