using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>集体收入和债务.</summary>
internal sealed class EconomyChanges : RecordKind<EconomyChange, EconomyChanges.Typed>
{
    public const string Address = "economy-changes";

    public override string Name => Address;

    public override string Title => RecordWords.Economy;

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        MayBeBlank(Money(x => x.IncomeYuan, "集体收入一年")),
        MayBeBlank(Text(x => x.IncomeSources, "收入从哪里来", EconomyChange.IncomeSourcesMaxLength)) with { Hint = "如：机动地承包、门面房出租" },
        MayBeBlank(Money(x => x.DebtYuan, FieldWords.Debt)) with { Hint = "没有债务填 0" },
        MayBeBlank(Text(x => x.DebtSources, "债务怎么来的", EconomyChange.DebtSourcesMaxLength)) with
        {
            GoesWith = nameof(Typed.DebtYuan), Hint = "如：修路欠款、垫交税费。不写个人姓名",
        },
    ];

    protected override Typed Read(EconomyChange fact) => new()
    {
        IncomeYuan = fact.IncomeYuan,
        IncomeSources = fact.IncomeSources,
        DebtYuan = fact.DebtYuan,
        DebtSources = fact.DebtSources,
    };

    protected override EconomyChange Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Account(day, (input.IncomeYuan, Said(input.IncomeSources)), (input.DebtYuan, Said(input.DebtSources)));

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.IncomeYuan).Must((x, income) => income is not null || x.DebtYuan is not null).WithMessage("收入和债务至少填一项");
        rules.RuleFor(x => x.DebtSources).Must(s => Said(s) is null).When(x => x.DebtYuan is 0).WithMessage("没有债务，就不写债务怎么来的");
    }

    internal sealed record Typed : RecordInput
    {
        public long? IncomeYuan { get; init; }

        public string? IncomeSources { get; init; }

        public long? DebtYuan { get; init; }

        public string? DebtSources { get; init; }
    }
}
