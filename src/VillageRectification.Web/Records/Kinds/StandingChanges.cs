using FluentValidation;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>中止、恢复、移出, and, to be corrected only, the registration.</summary>
internal sealed class StandingChanges : RecordKind<StandingChange, StandingChanges.Typed>
{
    public const string Address = "standing-changes";

    public override string Name => Address;

    public override string Title => "中止、恢复、移出";

    public override string AddTitle => "办理中止、恢复、移出";

    public override Act Act => Act.DecideCases;

    public override string DayLabel => "从哪天起";

    public override string? Now(RecordPlace place) => $"现在：{place.Case.Standing.ToText()}"
        + (place.Facts.OpenProposal() is { } proposal
            ? $" · 干部建议{proposal.OccurredOn.ToSentence(place.Today)}起{proposal.Standing.ToAct()}，"
                + StandingText.Why(proposal.Reason, proposal.Document)
            : "");

    /// <summary>What the staff proposed stands in the form.</summary>
    public override RecordInput Blank(RecordPlace place) => place.Facts.OpenProposal() is not { } proposal
        ? base.Blank(place)
        : new Typed
        {
            Key = Guid.CreateVersion7(),
            Standing = proposal.Standing,
            Why = proposal.Reason,
            Document = proposal.Document,
            When = proposal.OccurredOn == place.Today ? EntryDay.Today : EntryDay.Other,
            Day = proposal.OccurredOn == place.Today ? null : proposal.OccurredOn,
        };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => place.Corrected switch
    {
        StandingChange { IsRegistration: true } => [],
        StandingChange => Decision,
        _ => [Chips<Standing>(x => x.Standing, "办理什么", StandingWords.ToAct, [.. place.Case.Standing.Next()]), .. Decision],
    };

    private static IReadOnlyList<RecordField> Decision =>
    [
        LongText(x => x.Why, "理由", StandingChange.ReasonMaxLength) with { GoesWith = nameof(Typed.Standing) },
        MayBeBlank(Text(x => x.Document, "依据的文件", StandingChange.DocumentMaxLength)) with
        {
            GoesWith = nameof(Typed.Standing), Hint = "移出的必填。文号或者会议，如：县委组〔2003〕12号",
        },
    ];

    public override (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) =>
        place.Case.Standing is Standing.Removed ? base.Hindrance(place) : null;

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) => rules.RuleFor(x => x.Document).NotEmpty()
        .When(x => place.Corrected is null && x.Standing is Standing.Removed).WithMessage("移出要写依据的文件：文号，或者哪次会议定的");

    /// <summary>The level and type that were said with the listing.</summary>
    public override IEnumerable<CaseFact> WrittenWith(RecordPlace place, Fact fact) => base.WrittenWith(place, fact)
        .Concat(fact is StandingChange { IsRegistration: true } ? place.Facts.OfType<LevelChange>().Where(l => l.Reason is null) : []);

    public override async Task<IReadOnlyList<Fact>> FollowAsync(AppDbContext db, Fact before, Fact? now, string reason, CancellationToken ct)
    {
        var files = await base.FollowAsync(db, before, now, reason, ct);
        return before is not StandingChange { IsRegistration: true } listing || now?.OccurredOn == listing.OccurredOn
            ? files
            : [.. files, .. before.Follow(now, await db.LevelChanges.Where(l => l.CaseId == listing.CaseId && l.Reason == null).ToListAsync(ct), reason)];
    }

    protected override Typed Read(StandingChange fact) => new() { Standing = fact.Standing, Why = fact.Reason, Document = fact.Document };

    protected override StandingChange Make(RecordPlace place, Typed input, DateOnly day)
    {
        StandingChange[] history = [.. place.Facts.OfType<StandingChange>()];
        return place.Corrected is StandingChange corrected
            ? place.Case.Restate(corrected, day, input.Why, input.Document, history)
            : place.Case.Stand(input.Standing!.Value, day, input.Why, input.Document, history);
    }

    internal sealed record Typed : RecordInput
    {
        public Standing? Standing { get; init; }

        public string? Why { get; init; }

        public string? Document { get; init; }
    }
}
