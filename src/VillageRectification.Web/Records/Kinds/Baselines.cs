using System.Linq.Expressions;
using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>整顿前基本情况. Level and type are those of the listing; where none is written down, the form asks for the level.</summary>
internal sealed class Baselines : RecordKind<Baseline, Baselines.Typed>
{
    private const int MostPersons = 100_000;

    public const string Address = "baselines";

    public override string Name => Address;

    public override string Title => RecordWords.Baseline;

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override string DayLabel => "哪天的情况";

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => place.Others.OfType<Baseline>().FirstOrDefault();

    public override IReadOnlySet<string> Lacking(RecordPlace place, Fact fact) =>
        InputOf(fact) is var stands ? Fields(place).Select(f => f.Property).Where(f => RecordRules.IsBlank(ValueOf(stands, f))).ToHashSet() : [];

    /// <summary>It is of the day on which the village was listed.</summary>
    public override RecordInput Blank(RecordPlace place) => place.Facts.ListedOn() is not { } day
        ? base.Blank(place)
        : new Typed { Key = Guid.CreateVersion7(), When = EntryDay.Other, Day = day };

    public override Entry EntryOf(RecordPlace place, RecordInput input) => base.EntryOf(place, input) with { ProvenOn = place.Facts.ListedOn() };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        .. Grade(place) is null
            ? [Chips<ManagementLevel>(x => x.Level, "管理级别", l => l.ToText(place.Campaign.County), [.. ManagementLevelWords.All])]
            : Array.Empty<RecordField>(),
        Count(x => x.Households, FieldWords.Households, "户"),
        Count(x => x.Population, FieldWords.Population, "人"),
        Count(x => x.PartyMembers, FieldWords.PartyMembers, "名"),
        MayBeBlank(Money(x => x.IncomeYuan, FieldWords.YearlyIncome)),
        MayBeBlank(Money(x => x.DebtYuan, FieldWords.Debt)) with { Hint = "没有债务填 0" },
        MayBeBlank(Chips<CommitteeState>(x => x.Branch, Committee.Branch.ToText(), CommitteeStateWords.ToText)),
        MayBeBlank(Chips<CommitteeState>(x => x.Committee, CampaignWords.CommitteeOf(place.Campaign.UnitWord), CommitteeStateWords.ToText)),
        MayBeBlank(Chips<CommitteeRelation>(x => x.Relation, FieldWords.Relation, CommitteeRelationWords.ToText)),
        MayBeBlank(Chips<OfficeRooms>(x => x.Rooms, FieldWords.Rooms, OfficeRoomsWords.ToText)),
    ];

    protected override Typed Read(Baseline fact) => new()
    {
        Level = fact.Level,
        Households = fact.Households,
        Population = fact.Population,
        PartyMembers = fact.PartyMembers,
        IncomeYuan = fact.IncomeYuan,
        DebtYuan = fact.DebtYuan,
        Branch = fact.Branch,
        Committee = fact.Committee,
        Relation = fact.Relation,
        Rooms = fact.Rooms,
    };

    protected override Baseline Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Describe(
        day,
        Grade(place) ?? new(input.Level!.Value, null, []),
        new()
        {
            Households = input.Households,
            Population = input.Population,
            PartyMembers = input.PartyMembers,
            IncomeYuan = input.IncomeYuan,
            DebtYuan = input.DebtYuan,
            Branch = input.Branch,
            Committee = input.Committee,
            Relation = input.Relation,
            Rooms = input.Rooms,
        },
        place.Facts.OfType<Baseline>().FirstOrDefault());

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Households)
            .Must((x, _) => Fields(place).Any(f => f.Property != nameof(Typed.Level) && !RecordRules.IsBlank(ValueOf(x, f))))
            .WithMessage("至少填一项；都还不知道的，先不登记");
        rules.RuleFor(x => x.Households).Must((x, households) => !(households > x.Population)).WithMessage("户数多过了人口，请核对这两个数");
        rules.RuleFor(x => x.PartyMembers).Must((x, members) => !(members > x.Population)).WithMessage("党员多过了人口，请核对这两个数");
    }

    // What the corrected one says stays; a new one repeats what the village was listed as.
    private static CaseGrade? Grade(RecordPlace place) => place.Corrected is Baseline { } corrected
        ? new(corrected.Level, corrected.CaseType, [])
        : place.Facts.GradeOn(place.Today);

    private static RecordField Count(Expression<Func<Typed, int?>> property, string label, string unit) =>
        MayBeBlank(Number(property, label, unit)) with { Most = MostPersons };

    internal sealed record Typed : RecordInput
    {
        public ManagementLevel? Level { get; init; }

        public int? Households { get; init; }

        public int? Population { get; init; }

        public int? PartyMembers { get; init; }

        public long? IncomeYuan { get; init; }

        public long? DebtYuan { get; init; }

        public CommitteeState? Branch { get; init; }

        public CommitteeState? Committee { get; init; }

        public CommitteeRelation? Relation { get; init; }

        public OfficeRooms? Rooms { get; init; }
    }
}
