using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>两委构成和关系.</summary>
internal sealed class CommitteeMakeUps : RecordKind<CommitteeMakeUp, CommitteeMakeUps.Typed>
{
    private const int Most = 99;

    public const string Address = "committee-make-ups";

    public override string Name => Address;

    public override string Title => RecordWords.MakeUp;

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        MayBeBlank(Chips<CommitteeRelation>(x => x.Relation, "两委关系现在怎么样", CommitteeRelationWords.ToText)),
        MayBeBlank(Number(x => x.BranchMembers, "支部班子几个人", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.CommitteeMembers, $"{Committee.VillageCommittee.ToText(place.Campaign.UnitWord)}几个人", "人")) with { Most = Most },
        MayBeBlank(Number(x => x.InBoth, "其中交叉任职", "人")) with { Most = Most, Hint = "在两个班子里都任职的" },
        MayBeBlank(Number(x => x.UnderForty, "其中 40 岁以下", "人")) with { Most = Most, Hint = "两个班子合起来，交叉任职的算一个人" },
    ];

    protected override Typed Read(CommitteeMakeUp fact) => new()
    {
        Relation = fact.Relation,
        BranchMembers = fact.BranchMembers,
        CommitteeMembers = fact.CommitteeMembers,
        InBoth = fact.InBoth,
        UnderForty = fact.UnderForty,
    };

    protected override CommitteeMakeUp Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Seat(day, input.Relation, (input.BranchMembers, input.CommitteeMembers, input.InBoth), input.UnderForty);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Relation).Must((x, relation) =>
            relation is not null || x.BranchMembers is not null || x.CommitteeMembers is not null || x.InBoth is not null || x.UnderForty is not null)
            .WithMessage("关系和人数至少填一项");
        rules.RuleFor(x => x.InBoth).Must((x, both) => !(both > x.BranchMembers) && !(both > x.CommitteeMembers)).WithMessage("交叉任职的不能多于任何一个班子的人数");
        rules.RuleFor(x => x.UnderForty).Must((x, young) => !(young > x.BranchMembers + x.CommitteeMembers - (x.InBoth ?? 0)))
            .WithMessage("40 岁以下的不能多于两个班子的人数");
    }

    internal sealed record Typed : RecordInput
    {
        public CommitteeRelation? Relation { get; init; }

        public int? BranchMembers { get; init; }

        public int? CommitteeMembers { get; init; }

        public int? InBoth { get; init; }

        public int? UnderForty { get; init; }
    }
}
