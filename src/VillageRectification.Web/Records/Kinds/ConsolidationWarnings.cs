using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>巩固预警卡: the signs that hold are offered with their facts; it ends by records, nobody closes it.</summary>
internal sealed class ConsolidationWarnings : RecordKind<ConsolidationWarning, ConsolidationWarnings.Typed>
{
    public const string Address = "consolidation-warnings";

    public override string Name => Address;

    public override string Title => "巩固预警卡";

    public override string AddTitle => "发预警卡";

    public override string SaveLabel => "发出";

    public override string DayLabel => "哪天发出";

    public override Act Act => Act.WarnVillages;

    public override bool IsNumbered => true;

    public override bool IsDecidedOnFigures => true;

    public override string Now(RecordPlace place) => place.Choices.Count == 0
        ? "现在没有预警的理由"
        : $"现在有 {place.Choices.Count} 条理由，满 {ConsolidationSteps.SignsOfWarning} 条才发";

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindered(
        place,
        [
            .. place.Case.AgainstWatching(),
            .. ConsolidationSteps.AgainstSecondCard(place.OpenCard),
            .. place.Choices.Count < ConsolidationSteps.SignsOfWarning
                ? [AcceptanceRefusal.TooFewSigns(ConsolidationSteps.SignsOfWarning)] : Array.Empty<Refusal>(),
        ],
        new FlashLink("看巩固期", Links.Consolidation(place.Campaign.Id)));

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        if (place.Figures?.Readings.FirstOrDefault(r => r.CaseId == place.Case.Id) is not { } village)
        {
            return place;
        }

        var work = await db.ConsolidationWorkAsync(place.Campaign.Id, [place.Case.Id], place.Campaign.Start, place.Today, ct);
        ConsolidationReading reading = new(village, work[place.Case.Id], place.Today);
        var card = reading.LastOf(place.Facts.OfType<ConsolidationWarning>());
        var isOpen = card?.Holding(reading.Signs) is { Count: > 0 } holding
            && !card.LifeIn(
                new(place.Facts, await db.PresenceDaysOfAsync(place.Case.Id, place.Today, ct)), place.Campaign.Start, holding, place.Today).IsSettled;
        return place with
        {
            Number = await db.NextWarningAsync(place.Campaign.Id, ct),
            OpenCard = isOpen ? card : null,
            Choices = [.. reading.Signs.Select(s => (s.ToString(), WarningText.Of(s, reading, place.Campaign.UnitWord)))],
        };
    }

    // All of them, unless somebody knows better.
    public override RecordInput Blank(RecordPlace place) => (Typed)base.Blank(place) with { Reasons = [.. place.Choices.Select(c => c.Text)] };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Several(x => x.Reasons, "为什么发", ReasonsOf(place).Select(r => r.Text)) with { Optional = null, Hint = "都是现在的记录；记录变了，预警自己了结" },
        Date(x => x.DueOn, "什么时候以前办好"),
    ];

    protected override Typed Read(ConsolidationWarning fact) => new() { Reasons = [.. fact.Reasons().Select(r => r.Text)], DueOn = fact.DueOn };

    protected override ConsolidationWarning Make(RecordPlace place, Typed input, DateOnly day)
    {
        var chosen = ReasonsOf(place).Where(r => input.Reasons?.Contains(r.Text) is true).ToList();
        return place.Case.Warn(day, chosen, input.DueOn!.Value, (ConsolidationWarning?)place.Corrected, place.OpenCard, place.Number);
    }

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.Reasons).Must(r => r?.Count >= ConsolidationSteps.SignsOfWarning)
            .WithMessage(AcceptanceRefusal.TooFewSigns(ConsolidationSteps.SignsOfWarning).ToText());
    }

    // Of a correction also those that the card was sent for.
    private static IReadOnlyList<WarningReason> ReasonsOf(RecordPlace place) =>
    [
        .. place.Choices.Select(c => new WarningReason(Enum.Parse<WarningSign>(c.Value), c.Text)),
        .. (place.Corrected as ConsolidationWarning)?.Reasons().Where(r => place.Choices.All(c => c.Text != r.Text)) ?? [],
    ];

    internal sealed record Typed : RecordInput
    {
        public IReadOnlyList<string>? Reasons
        {
            get;
            init => field = Ticked(value);
        }

        public DateOnly? DueOn { get; init; }
    }
}
