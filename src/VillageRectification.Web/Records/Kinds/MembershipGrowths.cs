using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>党员和后备干部队伍.</summary>
internal sealed class MembershipGrowths : RecordKind<MembershipGrowth, MembershipGrowths.Typed>
{
    // Of one village on one day.
    private const int MostPersons = 999;

    public const string Address = "membership-growths";

    public override string Name => Address;

    public override string Title => "党员和后备干部";

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Persons(x => x.Activists, "新增入党积极分子"),
        Persons(x => x.ReserveCadres, "新增后备干部"),
        Persons(x => x.NewMembers, "发展党员"),
    ];

    protected override MembershipGrowth Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Grow(day, input.Activists, input.ReserveCadres, input.NewMembers);

    protected override Typed Read(MembershipGrowth fact) =>
        new() { Activists = fact.Activists, ReserveCadres = fact.ReserveCadres, NewMembers = fact.NewMembers };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Activists).Must((x, _) => (x.Activists ?? x.ReserveCadres ?? x.NewMembers) is not null).WithMessage("三项里至少填一项");

    private static RecordField Persons(System.Linq.Expressions.Expression<Func<Typed, int?>> property, string label) =>
        MayBeBlank(Number(property, label, "名")) with { Most = MostPersons };

    internal sealed record Typed : RecordInput
    {
        public int? Activists { get; init; }

        public int? ReserveCadres { get; init; }

        public int? NewMembers { get; init; }
    }
}
