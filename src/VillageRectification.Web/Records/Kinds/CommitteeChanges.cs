using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>班子调整.</summary>
internal sealed class CommitteeChanges : RecordKind<CommitteeChange, CommitteeChanges.Typed>
{
    public const string Address = "committee-changes";

    public override string Name => Address;

    public override string Title => RecordWords.CommitteeChange;

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<Committee>(x => x.Committee, "哪个班子", c => c.ToText(place.Campaign.UnitWord)),
        Chips<CommitteeChangeKind>(x => x.Kind, "什么变化", CommitteeChangeKindWords.ToText) with { Hint = "免职以后记“不健全”，换届未成功记“换届未完成”，其余记“健全”" },
        MayBeBlank(Text(x => x.Post, "任什么职务", CommitteeChange.PostMaxLength)) with { Hint = "如：党支部书记、村委会主任" },
        MayBeBlank(Person(x => x.Person, "任职人", CommitteeChange.PersonMaxLength)) with { GoesWith = nameof(Typed.Kind) },
        MayBeBlank(Chips<AppointmentMethod>(x => x.Method, "怎么配备的", AppointmentMethodWords.ToText)) with { GoesWith = nameof(Typed.Kind) },
        MayBeBlank(Text(x => x.FormerOffice, "原来的单位和职务", CommitteeChange.FormerOfficeMaxLength)) with { Hint = "如：刘楼镇经管站站长。只写职务，不写身份证号、电话" },
        MayBeBlank(Chips<PostNature>(x => x.Nature, "任实职还是挂职", PostNatureWords.ToText)) with { GoesWith = nameof(Typed.Kind) },
        MayBeBlank(Date(x => x.HeldUntil, "挂职到哪天为止")) with { When = (nameof(Typed.Nature), nameof(PostNature.Nominal)), Hint = "没定可不填" },
    ];

    public override string? Now(RecordPlace place) => place.NowText();

    protected override Typed Read(CommitteeChange fact) => new()
    {
        Committee = fact.Committee,
        Kind = fact.Kind,
        Post = fact.Post,
        Person = fact.Person,
        Method = fact.Method,
        FormerOffice = fact.FormerOffice,
        Nature = fact.Nature,
        HeldUntil = fact.HeldUntil,
    };

    protected override CommitteeChange Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Change(day, input.Committee!.Value, input.Kind!.Value, PostOf(input));

    private static ChangedPost PostOf(Typed input) => new()
    {
        Post = input.Post,
        Person = input.Person,
        Method = input.Method,
        FormerOffice = input.FormerOffice,
        Nature = input.Nature,
        HeldUntil = input.HeldUntil,
    };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        // Of an election that failed, and of a dismissal, nobody holds a post afterwards. What a ledger said may stay.
        rules.RuleFor(x => x.Method).Null().When(x => LeavesVacant(x.Kind) && !Stood(place, x, b => b.Method, x.Method))
            .WithMessage(x => $"{x.Kind!.Value.ToText()}没有配备上人，请清空；另外配备了人的，再登记一条");
        rules.RuleFor(x => x.Nature).Null().When(x => LeavesVacant(x.Kind) && !Stood(place, x, b => b.Nature, x.Nature))
            .WithMessage(x => $"{x.Kind!.Value.ToText()}没有人任职，请清空");
        rules.RuleFor(x => x.Person).Null().When(x => x.Kind is CommitteeChangeKind.ElectionFailed && !Stood(place, x, b => b.Person, x.Person))
            .WithMessage("换届没有成功就没有任职人，请清空；选出了人的，变化选“换届”");
        rules.RuleFor(x => x.HeldUntil).Null().When(x => x.Nature is not PostNature.Nominal).WithMessage("任挂职的才填到哪天为止，请清空，或者选“挂职”");
        rules.RuleFor(x => x.HeldUntil).Must((x, until) => !(until <= x.DayAsOf(place.Today))).WithMessage("挂职到期要晚于任职的那天");
    }

    private static bool LeavesVacant(CommitteeChangeKind? kind) => kind is CommitteeChangeKind.Dismissed or CommitteeChangeKind.ElectionFailed;

    private static bool Stood(RecordPlace place, Typed input, Func<CommitteeChange, object?> part, object? now) =>
        place.Corrected is CommitteeChange before && before.Kind == input.Kind && Equals(part(before), now);

    internal sealed record Typed : RecordInput
    {
        public Committee? Committee { get; init; }

        public CommitteeChangeKind? Kind { get; init; }

        public string? Post { get; init; }

        public string? Person { get; init; }

        public AppointmentMethod? Method { get; init; }

        public string? FormerOffice { get; init; }

        public PostNature? Nature { get; init; }

        public DateOnly? HeldUntil { get; init; }
    }
}
