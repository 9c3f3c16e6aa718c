using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>党员和后备干部队伍.</summary>
internal sealed class MembershipGrowths : RecordKind<MembershipGrowth, MembershipGrowths.Typed>
{
    // Of one village on one day.
    private const int MostPersons = 999;

    public const string Address = "membership-growths";

    public override string Name => Address;

    public override string Title => RecordWords.MembershipGrowth;

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Persons(x => x.Activists, "新增入党积极分子"),
        Persons(x => x.ReserveCadres, "新增后备干部"),
        Persons(x => x.NewMembers, FieldWords.NewMembers),
        Persons(x => x.UnderThirtyFive, "其中 35 岁以下"),
        Persons(x => x.ToFifty, "其中 36 到 50 岁"),
        Persons(x => x.OverFifty, "其中 51 岁以上"),
        Persons(x => x.Skilled, "其中致富能手"),
        Persons(x => x.Veterans, "其中退伍军人"),
        Persons(x => x.Returned, "其中返乡人员"),
        Persons(x => x.Educated, "其中高中以上文化"),
    ];

    protected override MembershipGrowth Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Grow(day, input.Activists, input.ReserveCadres, input.NewMembers, MakeUpOf(input));

    protected override Typed Read(MembershipGrowth fact) => new()
    {
        Activists = fact.Activists,
        ReserveCadres = fact.ReserveCadres,
        NewMembers = fact.NewMembers,
        UnderThirtyFive = fact.UnderThirtyFive,
        ToFifty = fact.ToFifty,
        OverFifty = fact.OverFifty,
        Skilled = fact.Skilled,
        Veterans = fact.Veterans,
        Returned = fact.Returned,
        Educated = fact.Educated,
    };

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Activists).Must((x, _) => (x.Activists ?? x.ReserveCadres ?? x.NewMembers) is not null).WithMessage("三项里至少填一项");
        rules.RuleFor(x => x.UnderThirtyFive)
            .Must((x, _) => MakeUpOf(x).IsOf((x.Activists ?? 0) + (x.ReserveCadres ?? 0) + (x.NewMembers ?? 0)))
            .WithMessage("年龄加起来、每样情况，都不能多于上面三项的总人数");
    }

    private static GrowthMakeUp MakeUpOf(Typed input) => new(input.UnderThirtyFive, input.ToFifty, input.OverFifty)
    {
        Skilled = input.Skilled,
        Veterans = input.Veterans,
        Returned = input.Returned,
        Educated = input.Educated,
    };

    private static RecordField Persons(System.Linq.Expressions.Expression<Func<Typed, int?>> property, string label) =>
        MayBeBlank(Number(property, label, "名")) with { Most = MostPersons };

    internal sealed record Typed : RecordInput
    {
        public int? Activists { get; init; }

        public int? ReserveCadres { get; init; }

        public int? NewMembers { get; init; }

        public int? UnderThirtyFive { get; init; }

        public int? ToFifty { get; init; }

        public int? OverFifty { get; init; }

        public int? Skilled { get; init; }

        public int? Veterans { get; init; }

        public int? Returned { get; init; }

        public int? Educated { get; init; }
    }
}
