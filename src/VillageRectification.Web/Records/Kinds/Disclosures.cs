using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>公开记录.</summary>
internal sealed class Disclosures : RecordKind<Disclosure, Disclosures.Typed>
{
    public const string Address = "disclosures";

    public override string Name => Address;

    public override string Title => "公开";

    public override string DayLabel => "哪天公开的";

    public override string Home(Guid caseId) => Links.Situation(caseId);

    public override string Ending => "没有这次公开";

    public override string EndingHint(string unit) => $"如：记成了别的{unit}的；贴出来的不是这一项";

    public override Act Act => Act.KeepVillage;

    public override Act CorrectAct => Act.CorrectVillage;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<DisclosureKind>(x => x.Kind, "公开什么", k => k.ToText(place.Campaign.UnitWord)),
        Choice(x => x.Period, "哪段时间的", DisclosurePeriod.All(place.Campaign.Start, place.Today).Select(p => (p.ToString(), p.ToText()))),
        Chips<DisclosureForm>(x => x.Form, "怎么公开的", DisclosureFormWords.ToText),
    ];

    protected override Typed Read(Disclosure fact) => new() { Kind = fact.Kind, Period = fact.Period.ToString(), Form = fact.Form };

    protected override Disclosure Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Disclose(day, input.Kind!.Value, PeriodOf(place, input)!, input.Form!.Value);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Day).Must((x, _) => PeriodOf(place, x) is not { } period || x.DayAsOf(place.Today) is not { } day
            || day < place.Campaign.Start || day >= period.Last.First)
            .WithMessage(x => $"{PeriodOf(place, x)!.ToText()}那天还没有完，公开不了整段的，请核对；只公开了其中一个月的，选那个月");

    private static DisclosurePeriod? PeriodOf(RecordPlace place, Typed input) =>
        DisclosurePeriod.All(place.Campaign.Start, place.Today).FirstOrDefault(p => p.ToString() == input.Period);

    internal sealed record Typed : RecordInput
    {
        public DisclosureKind? Kind { get; init; }

        /// <summary>2003-07/2003-09.</summary>
        public string? Period { get; init; }

        public DisclosureForm? Form { get; init; }
    }
}
