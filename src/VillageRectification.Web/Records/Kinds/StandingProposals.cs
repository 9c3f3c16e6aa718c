using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>What the staff put before the head: 建议中止、恢复、移出.</summary>
internal sealed class StandingProposals : RecordKind<StandingProposal, StandingProposals.Typed>
{
    public const string Address = "standing-proposals";

    public override string Name => Address;

    public override string Title => "中止、恢复、移出的建议";

    public override string AddTitle => "提出中止、恢复、移出的建议";

    public override string SaveLabel => "送部领导";

    public override Act Act => Act.ProposeCases;

    public override string DayLabel => "从哪天起";

    public override string? Now(RecordPlace place) => $"现在：{place.Case.Standing.ToText()}";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<Standing>(x => x.Standing, "建议什么", StandingWords.ToAct, [.. place.Case.Standing.Next()]),
        LongText(x => x.Why, "理由", StandingProposal.ReasonMaxLength) with { GoesWith = nameof(Typed.Standing) },
        MayBeBlank(Text(x => x.Document, "依据的文件", StandingProposal.DocumentMaxLength)) with
        {
            GoesWith = nameof(Typed.Standing), Hint = "文号或者会议，如：县委组〔2003〕12号",
        },
    ];

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        place.Case.Standing is Standing.Removed ? base.Hindrance(place)
            : place.Facts.AgainstProposing((StandingProposal?)place.Corrected).ToArray() is { Length: > 0 } against ? Hindered(place, against)
            : null;

    protected override Typed Read(StandingProposal fact) => new() { Standing = fact.Standing, Why = fact.Reason, Document = fact.Document };

    protected override StandingProposal Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Propose(
            input.Standing!.Value, day, input.Why, input.Document, place.Facts, (StandingProposal?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public Standing? Standing { get; init; }

        public string? Why { get; init; }

        public string? Document { get; init; }
    }
}
