using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>不同意: the head does not follow a proposal of the staff.</summary>
internal sealed class StandingAnswers : RecordKind<StandingAnswer, StandingAnswers.Typed>
{
    public const string Address = "standing-answers";

    public override string Name => Address;

    public override string Title => "对建议的答复";

    public override string AddTitle => "不同意建议";

    public override string SaveLabel => "不同意";

    public override Act Act => Act.DecideCases;

    public override Type AboutType => typeof(StandingProposal);

    public override string? Now(RecordPlace place) =>
        place.About is StandingProposal proposal ? $"干部建议{proposal.Standing.ToAct()}：{proposal.Reason}" : null;

    public override Guid? AboutOf(Fact fact) => ((StandingAnswer)fact).ProposalRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [LongText(x => x.Why, "理由", StandingAnswer.ReasonMaxLength)];

    protected override Typed Read(StandingAnswer fact) => new() { Why = fact.Reason };

    protected override StandingAnswer Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Decline((StandingProposal)place.About!, day, input.Why);

    internal sealed record Typed : RecordInput
    {
        public string? Why { get; init; }
    }
}
