using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>转化升级认定: the end of a case. The city's key villages are the city's, the others the head's.</summary>
internal sealed class Verifications : RecordKind<Inspection, Verifications.Typed>
{
    public const string Address = "verifications";

    public override string Name => Address;

    public override string Title => "转化升级认定";

    public override bool IsOneOfMany => true;

    public override string AddTitle => Title;

    public override string DayLabel => "哪天认定的";

    public override Act Act => Act.VerifyCases;

    public override bool Tells(Fact fact) => fact is Inspection { Kind: InspectionKind.City or InspectionKind.CountyVerification };

    public override string Now(RecordPlace place)
    {
        var reading = ReadingOf(place);
        return LevelOf(place).ToText(place.Campaign.County) + (reading.PassedOn is { } passed ? $" · {passed.ToSentence(place.Today)}合格" : "")
            + (reading.LastHeld is { } held ? $" · {held.On.ToSentence(place.Today)}回访保持" : "")
            + DrawnVillage.Said(place);
    }

    // A refusal waits for nothing, so the form opens before a village can be verified, and says so at the choice.
    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        Hindered(place, place.Case.AgainstRefusing(LevelOf(place), IsByCity(place), "—"));

    public override Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        db.WithDrawAsync(place, [SampleList.ToVerify], ct);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<InspectionOutcome>(
            x => x.Outcome, "结论", o => o.ToText(), InspectionOutcome.Verified, InspectionOutcome.Refused) with
        {
            Hint = Early(place) is { Length: > 0 } early
                ? $"现在还不能通过：{early}未通过的可以登记，退回整顿" : "未通过的退回整顿，要修订方案、重新申请验收",
        },
        MayBeBlank(LongText(x => x.Opinion, "意见", Inspection.OpinionMaxLength)) with { Optional = "未通过的要填", GoesWith = nameof(Typed.Outcome) },
    ];

    protected override Typed Read(Inspection fact) => new() { Outcome = fact.Outcome, Opinion = fact.Opinion };

    protected override Inspection Make(RecordPlace place, Typed input, DateOnly day)
    {
        var byCity = IsByCity(place);
        return input.Outcome is InspectionOutcome.Verified
            ? Verify(place.Case, place.Facts, place.Campaign, day, place.Today, byCity, Said(input.Opinion), (Inspection?)place.Corrected)
            : place.Case.Refuse(day, LevelOf(place), byCity, Said(input.Opinion), ReadingOf(place).PassedOn, (Inspection?)place.Corrected);
    }

    /// <summary>By the village's own facts, one as well as each of many.</summary>
    /// <param name="facts">The case's, live.</param>
    /// <param name="today">As of which it is graded.</param>
    public static Inspection Verify(
        RectificationCase @case, IReadOnlyCollection<CaseFact> facts, Campaign campaign, DateOnly day, DateOnly today, bool byCity,
        string? opinion = null, Inspection? corrects = null)
    {
        var reading = AcceptanceReading.Of(AcceptanceEvents.Of(facts));
        return @case.Verify(
            day, reading.PassedOn, reading.HasHeldSincePassing, LevelOf(facts, today), byCity, campaign.Thresholds, opinion, corrects,
            facts.ExtendedUntil(reading.PassedOn));
    }

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.Opinion).NotEmpty().When(x => x.Outcome is InspectionOutcome.Refused).WithMessage("未通过的请写差在哪里");

    private static bool IsByCity(RecordPlace place) => place.By.Role is Role.City;

    // Why it cannot be verified today.
    private static string Early(RecordPlace place) => place.Corrected is not null || ReadingOf(place) is not { PassedOn: { } passed } reading || IsByCity(place)
        ? ""
        : string.Concat(VerificationSteps.AgainstConsolidation(
            place.Today, ConsolidationSteps.EndOf(passed, place.Campaign.Thresholds.ConsolidationMonths, place.Facts.ExtendedUntil(passed)),
            reading.HasHeldSincePassing).Select(r => r.ToText()));

    private static AcceptanceReading ReadingOf(RecordPlace place) => AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts));

    // Of what nobody has graded the head decides.
    private static ManagementLevel LevelOf(RecordPlace place) => LevelOf(place.Facts, place.Today);

    private static ManagementLevel LevelOf(IEnumerable<CaseFact> facts, DateOnly today) => facts.GradeOn(today)?.Level ?? ManagementLevel.Ordinary;

    internal sealed record Typed : RecordInput
    {
        public InspectionOutcome? Outcome { get; init; }

        public string? Opinion { get; init; }
    }
}
