using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>县级验收结论: what the sheets, the vote and the households came to, and what the head decides.</summary>
internal sealed partial class Verdicts : RecordKind<Inspection, Verdicts.Typed>
{
    private const int FullMarks = 100;
    private const int MostBallots = 999;
    public const string Address = "verdicts";

    public override string Name => Address;

    public override string Title => "验收结论";

    public override string TitleIn(string unit, CountyWords county) => county.Rank + Title;

    public override bool IsOneOfMany => true;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => Standing(place);

    public override string AddTitle => "定验收结论";

    public override string SaveLabel => "定结论";

    public override string DayLabel => "哪天检查的";

    public override Act Act => Act.GiveVerdict;

    public override bool Tells(Fact fact) => fact is Inspection { Kind: InspectionKind.County };

    public override string? Now(RecordPlace place) => Given(place) is { } given
        ? $"已经定了：{given.OccurredOn.ToSentence(place.Today)}{given.Outcome.ToText()}{(given.Score is { } points ? $"，{points} 分" : "")}"
            + (given.Opinion is { } opinion ? $"，{opinion}" : "")
        : place.Sheet is { } sheet
            ? $"检查人员 {sheet.Opening.Inspectors} · {sheet.Opening.OccurredOn.ToSentence(place.Today)}开始检查" + (sheet.IsEmpty ? "" : " · " + Reached(place, sheet))
                + (sheet is { IsEmpty: false, Unwritten: { Count: > 0 } absent } ? $" · {string.Join('、', absent)}没有填检查表" : "")
                + (sheet.Opening.Unregistered is { } unknown ? $" · {SheetText.Unregistered(unknown)}" : "")
                + (place.Copied is { } copied ? $" · {copied}" : "")
            : null;

    // What the head would otherwise look up on the page of the inspection.
    public override (string Title, IReadOnlyList<string> Lines)? Grounds(RecordPlace place) =>
        place.Sheet is { } sheet && Given(place) is null && sheet.Reached(place.Campaign.Thresholds) is { } reached
            ? (ResultText.Reached(sheet, reached), [.. ResultText.Grounds(sheet, reached), ResultText.ByAspect(sheet), .. ResultText.Differing(sheet)])
            : null;

    public override FlashLink? Otherwise(RecordPlace place, string? from) => new("看检查情况：检查表、测评、走访", Links.Inspection(place.Case.Id));

    // What is missing is filled in by the inspectors, or copied from their paper.
    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place)
    {
        if (place.Case.AgainstJudgingAtAll().ToList() is { Count: > 0 } stage)
        {
            return Standing(place) is null ? Hindered(place, stage) : null;
        }

        var own = AgainstJudge(place);
        IReadOnlyList<Refusal> missing = [.. place.Sheet?.AgainstVerdict(place.Campaign.Thresholds) ?? [AcceptanceRefusal.NoSheet()]];
        return missing.Count == 0 ? Hindered(place, own)
            : Hindered(place, [.. own, .. missing], new FlashLink("检查情况：由检查人员补齐，纸质的由部里别的人代录", Links.Inspection(place.Case.Id)));
    }

    // With who else may give it, as the choices.
    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var with = await db.WithSheetAsync(place, OpeningOf(place), ct);
        with = with with { Copied = with.Sheet is { } written ? SheetText.Copied(await db.CopiersAsync(written, ct)) : null };
        return with.Sheet is not { } sheet || place.Corrected is not null || !AgainstJudge(with).Any() ? with
            : with with { Choices = [.. (await db.OtherJudgesAsync(sheet, place.Campaign.CountyCode, place.By, ct)).Select(n => (n, n))] };
    }

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        .. IsOfLedger(place) ? Points(place).Concat(Ballots(place)) : [],
        Chips<InspectionOutcome>(
            x => x.Outcome, "结论", InspectionOutcomeWords.ToText, InspectionOutcome.Passed, InspectionOutcome.BasicallyPassed, InspectionOutcome.Failed),
        .. Missed(place) is > 0 and var missed ? [MendedBy(place, missed)] : Array.Empty<RecordField>(),
        .. place.Sheet is { IsEmpty: false, Unwritten: { Count: > 0 } absent } ? [Without(absent)] : Array.Empty<RecordField>(),
        MayBeBlank(LongText(x => x.OverrideReason, "不按规则定的理由", Inspection.OverrideReasonMaxLength)) with
        {
            Optional = "按规则定的不填", GoesWith = nameof(Typed.Outcome), Hint = "只改结论，不改分数",
        },
        MayBeBlank(LongText(x => x.Opinion, "意见", Inspection.OpinionMaxLength)) with
        {
            GoesWith = nameof(Typed.Outcome), Hint = "差在哪里写清楚，乡镇照着修订方案",
        },
    ];

    private static RecordField MendedBy(RecordPlace place, int missed) => Date(x => x.MendBy, "没有达到的项，要在哪天前改好") with
    {
        Optional = $"有 {missed} 项，定不合格、基本合格的要填",
        GoesWith = nameof(Typed.Outcome),
        Hint = "每项登记为一个突出问题，都是这个期限；乡镇再归类、填责任人。"
            + $"这不是整个{place.Campaign.UnitWord}的整顿期限，那是{place.Campaign.Deadline.ToSentence(place.Today)}",
    };

    private static RecordField Without(IReadOnlyList<string> absent) => Several(x => x.WithoutSheets, "没有填检查表的", absent) with
    {
        Optional = "不等的要选上",
        Hint = "派去了没有填。要等的，先不定结论；照已经填的定，一个个选上，记在结论里",
    };

    // What a ledger brought has totals and no sheet; it is corrected so.
    private static bool IsOfLedger(RecordPlace place) => place.Corrected is not null && place.Sheet is null or { IsEmpty: true };

    private static IEnumerable<RecordField> Points(RecordPlace place) =>
    [
        Number(x => x.Score, "检查表得分", "分") with
        {
            Most = FullMarks,
            Hint = $"折合百分，四舍五入。{place.Standard!.Rules.PassScore} 分起合格，{place.Standard.Rules.BasicPassScore} 分起基本合格",
        },
        Several(x => x.FailedItems, RecordWords.FailedItems, ItemsOf(place)) with { Optional = "都达到了不选", Hint = "有一项没有达到，就不合格" },
    ];

    private static IEnumerable<RecordField> Ballots(RecordPlace place) =>
    [
        Number(x => x.Ballots, "代表测评有效票", "张") with { Most = MostBallots, Hint = $"{place.Standard!.Rules.MinimumBallots} 张以上才有效" },
        Number(x => x.NotSatisfied, "其中总体不满意", "张") with { GoesWith = nameof(Typed.Ballots), Most = MostBallots, Hint = "超过一半不满意，就不合格" },
    ];

    protected override Typed Read(Inspection fact) => new()
    {
        Score = fact.Score,
        FailedItems = fact.FailedItems?.Split('\n') ?? [],
        Ballots = fact.Ballots,
        NotSatisfied = fact.NotSatisfied,
        Outcome = fact.Outcome,
        WithoutSheets = fact.WithoutSheets?.Split('、') ?? [],
        OverrideReason = fact.OverrideReason,
        MendBy = fact.MendBy,
        Opinion = fact.Opinion,
    };

    protected override Inspection Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Judge(
        Found(place, input, day) with
        {
            OverrideReason = Said(input.OverrideReason),
            Opinion = Said(input.Opinion),
            MendBy = input.MendBy,
            WithoutSheets = input.WithoutSheets ?? [],
            JudgeNames = Judges(place),
            JudgeId = place.By.AccountId,
            OtherJudges = [.. place.Choices.Select(c => c.Value)],
        },
        OpeningOf(place), place.Campaign.Thresholds, place.Standard!.Rules, (Inspection?)place.Corrected, place.Facts);

    private static string[] Judges(RecordPlace place) => InspectionQueries.NamesOf(place.By.PersonName, place.By.DisplayName);

    private static IEnumerable<Refusal> AgainstJudge(RecordPlace place) => InspectionSteps.AgainstJudge(
        Judges(place), place.By.AccountId, OpeningOf(place), place.Sheet, [.. place.Choices.Select(c => c.Value)]);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.NotSatisfied).Must((x, not) => not is null || x.Ballots is null || not <= x.Ballots).WithMessage(BallotText.TooMany);
        rules.RuleFor(x => x.Ballots).Must((x, ballots) => ballots is null == x.NotSatisfied is null).WithMessage("有效票和其中不满意的要一起填");
        rules.RuleFor(x => x.MendBy).Must((x, day) => day is not null || MissedOf(place, x) == 0)
            .WithMessage(x => $"没有达到的 {MissedOf(place, x)} 项要整改，请填期限");
        // What stood there before goes with what asked for it.
        var stood = (place.Corrected as Inspection)?.MendBy;
        rules.RuleFor(x => x.MendBy).Must((x, day) => day is null || x.Outcome is not InspectionOutcome.Passed || day == stood)
            .WithMessage("定合格的不用填，请清空");
        rules.RuleFor(x => x.MendBy).Must((x, day) => day is null || !(day < x.DayAsOf(place.Today))).WithMessage("期限不能早于检查的那天");
        rules.RuleFor(x => x.MendBy).Must(day => !place.IsPastDeadline(day, null)).WithMessage(place.DeadlineSays);
    }

    private static int MissedOf(RecordPlace place, Typed input) =>
        input.Outcome is InspectionOutcome.Failed or InspectionOutcome.BasicallyPassed ? Missed(place) : 0;

    private static int Missed(RecordPlace place) => place.Sheet is { } sheet ? MissedItem.Of(sheet).Count : 0;

    // What the sheets say; of a ledger's verdict that is corrected its totals.
    private static Judgement Found(RecordPlace place, Typed input, DateOnly day) => place.Sheet is { } sheet && !IsOfLedger(place)
        ? Judgement.Of(sheet, day, input.Outcome!.Value)
        : new(day, input.Outcome!.Value)
        {
            Score = input.Score,
            Vote = input is { Ballots: { } ballots, NotSatisfied: { } not } ? new(ballots, not) : null,
            FailedItems = input.FailedItems ?? [],
        };

    private static string Reached(RecordPlace place, InspectionSheet sheet)
    {
        var rules = place.Campaign.Thresholds;
        return sheet.Reached(rules) is { } reached
            ? ResultText.Reached(sheet, reached)
            : $"还差：{string.Concat(sheet.AgainstVerdict(rules).Select(r => r.ToText()))}";
    }

    // Of a correction the one that led to it.
    private static InspectionOpening? OpeningOf(RecordPlace place) => place.Facts.OfType<InspectionOpening>()
        .Where(o => place.Corrected is null || o.OccurredOn <= place.Corrected.OccurredOn).Chronological().LastOrDefault();

    // While the village stands on it, or did as the form was opened: after that a new inspection has a verdict of its own.
    private static Inspection? Standing(RecordPlace place) =>
        place.Case.Stage.IsOfInspection() ? Given(place) : null;

    // Somebody else's, where the form is still open.
    private static Inspection? Given(RecordPlace place) => place.Corrected is null && OpeningOf(place) is { } opening ? place.Facts.VerdictOf(opening) : null;

    // What was said not to be reached stays in the list, also when the rules have other words now.
    private static IEnumerable<string> ItemsOf(RecordPlace place) =>
        place.Standard!.Items.Where(c => c.IsMustPass).Select(c => c.Text).Union((place.Corrected as Inspection)?.FailedItems?.Split('\n') ?? []);

    internal sealed record Typed : RecordInput
    {
        public int? Score { get; init; }

        /// <summary>A form that carries none on sends a blank.</summary>
        public IReadOnlyList<string>? FailedItems
        {
            get;
            init => field = Ticked(value);
        }

        public int? Ballots { get; init; }

        public int? NotSatisfied { get; init; }

        public InspectionOutcome? Outcome { get; init; }

        /// <inheritdoc cref="FailedItems"/>
        public IReadOnlyList<string>? WithoutSheets
        {
            get;
            init => field = Ticked(value);
        }

        public string? OverrideReason { get; init; }

        /// <summary>By when what was not reached is mended.</summary>
        public DateOnly? MendBy { get; init; }

        public string? Opinion { get; init; }
    }
}
