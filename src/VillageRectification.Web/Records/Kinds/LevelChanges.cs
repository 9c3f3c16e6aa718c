using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>管理级别和类型, from a day on.</summary>
internal sealed class LevelChanges : RecordKind<LevelChange, LevelChanges.Typed>
{
    public const string Address = "level-changes";

    public override string Name => Address;

    public override string Title => "级别和类型";

    public override string AddTitle => "调整级别和类型";

    public override Act Act => Act.DecideCases;

    public override string DayLabel => "从哪天起";

    public override string? Now(RecordPlace place) => Grade(place) is { } now
        ? "现在：" + string.Join("，", new[] { now.Level.ToText(place.Campaign.County), now.CaseType }.OfType<string>().Concat(now.OtherTypes))
        : null;

    /// <summary>What holds now stands in the form.</summary>
    public override RecordInput Blank(RecordPlace place) => Grade(place) is not { } now ? base.Blank(place) : new Typed
    {
        Key = Guid.CreateVersion7(),
        Level = now.Level,
        CaseType = now.CaseType,
        OtherTypes = now.OtherTypes.Count == 0 ? null : string.Join(LevelChange.Between, now.OtherTypes),
    };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place)
    {
        var types = place.Campaign.TermsOf(TermKind.CaseType).ToArray();
        RecordField why = LongText(x => x.Why, "理由", LevelChange.ReasonMaxLength);
        return
        [
            Chips<ManagementLevel>(x => x.Level, "管理级别", l => l.ToText(place.Campaign.County), [.. ManagementLevelWords.All]),
            MayBeBlank(Choice(x => x.CaseType, FieldWords.MainProblem, types)),
            MayBeBlank(Text(x => x.OtherTypes, "其他类型", LevelChange.OtherTypesMaxLength)) with { Hint = CaseTypeText.Hint(types) },
            IsFirst(place) ? MayBeBlank(why) : why,
        ];
    }

    protected override Typed Read(LevelChange fact) =>
        new() { Level = fact.Level, CaseType = fact.CaseType, OtherTypes = fact.OtherTypes, Why = fact.Reason };

    protected override LevelChange Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Grade(
        day, new(input.Level!.Value, input.CaseType, CaseTypeText.Of(input.OtherTypes)), IsFirst(place) ? null : place.Facts.GradeOn(day), input.Why,
        (LevelChange?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) => rules.RuleFor(x => x.OtherTypes).Custom((typed, context) =>
    {
        if (CaseTypeText.Against(typed, context.InstanceToValidate.CaseType, place.Campaign.TermsOf(TermKind.CaseType)) is { } message)
        {
            context.AddFailure(message);
        }
    });

    private static CaseGrade? Grade(RecordPlace place) => place.Facts.GradeOn(place.Today);

    // Written with the registration, or the first that is said of it at all.
    private static bool IsFirst(RecordPlace place) => place.Corrected is LevelChange { Reason: null } || (place.Corrected is null && Grade(place) is null);

    internal sealed record Typed : RecordInput
    {
        public ManagementLevel? Level { get; init; }

        public string? CaseType { get; init; }

        public string? OtherTypes { get; init; }

        public string? Why { get; init; }
    }
}
