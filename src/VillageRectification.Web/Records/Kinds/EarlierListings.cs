using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>历次整顿 in campaigns that the program does not have.</summary>
internal sealed class EarlierListings : RecordKind<EarlierListing, EarlierListings.Typed>
{
    public const string Address = "earlier-listings";

    public override string Name => Address;

    public override string Title => "历次整顿";

    public override string AddTitle => "登记以前列入过的年份";

    public override Act Act => Act.NoteEarlierListing;

    public override string DayLabel => "哪天查明的";

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Number(x => x.Year, "哪一年列入", "年") with { IsYear = true, Hint = $"{EarlierListing.FirstYear} 到 {place.Campaign.Start.Year - 1}；本程序里有的行动不用登记，会自动算上" },
        MayBeBlank(Text(x => x.Campaign, "当时的行动", EarlierListing.NameMaxLength)) with { Hint = "如：软弱涣散村整顿" },
        MayBeBlank(Text(x => x.Outcome, "结果", EarlierListing.OutcomeMaxLength)) with { Hint = "如：2000年底验收合格" },
    ];

    protected override Typed Read(EarlierListing fact) => new() { Year = fact.Year, Campaign = fact.Name, Outcome = fact.Outcome };

    public override string? FieldOf(Refusal refusal) =>
        refusal is CaseRefusal { Rule: CaseRule.ListedInThisCampaign or CaseRule.EarlierListingIsThere } ? nameof(Typed.Year) : null;

    protected override EarlierListing Make(RecordPlace place, Typed input, DateOnly day) => place.Case.NoteEarlier(
        place.Campaign, day, input.Year!.Value, input.Campaign, input.Outcome, [.. place.Facts.OfType<EarlierListing>()], (EarlierListing?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) => rules.RuleFor(x => x.Year)
        .InclusiveBetween(EarlierListing.FirstYear, place.Campaign.Start.Year - 1)
        .When(x => place.Corrected is not EarlierListing before || before.Year != x.Year)
        .WithMessage($"填 {EarlierListing.FirstYear} 到 {place.Campaign.Start.Year - 1} 之间的年份：本次行动{place.Campaign.Start.ToFull()}开始");

    internal sealed record Typed : RecordInput
    {
        public int? Year { get; init; }

        public string? Campaign { get; init; }

        public string? Outcome { get; init; }
    }
}
