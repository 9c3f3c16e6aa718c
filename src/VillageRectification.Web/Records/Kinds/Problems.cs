using FluentValidation;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Persistence;
using VillageRectification.Web.Pages.ProblemList;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>突出问题.</summary>
internal sealed class Problems : RecordKind<Problem, Problems.Typed>
{
    public const string Address = "problems";

    public override string Name => Address;

    public override string Title => RecordWords.Problem;

    public override bool IsOneOfMany => true;

    public override Act Act => Act.KeepPlan;

    public override string DayLabel => "哪天排查出来的";

    /// <summary>What an inspection showed is about it.</summary>
    public override Type AboutType => typeof(Inspection);

    public override bool MayStandAlone => true;

    public override Guid? AboutOf(Fact fact) => ((Problem)fact).InspectionRecordId;

    public override string? Now(RecordPlace place) => place.About is Inspection inspection
        ? $"{inspection.OccurredOn.ToSentence(place.Today)}{inspection.Outcome.ToText(inspection.Kind, place.Campaign.County)}"
            + (place.Missed[inspection.RecordId].ToList() is { Count: > 0 } missed ? "，没有达到：" + string.Join('；', missed.Select(MissedText.Marked)) : "")
        : null;

    public override IReadOnlyList<string> Told(RecordPlace place, Fact fact) =>
        ProblemText.Lives(ProblemLife.Of((Problem)fact, place.Facts, place.Today), place.Today);

    public override IReadOnlySet<string> Lacking(RecordPlace place, Fact fact) => place.Facts.Append((Problem)fact).DistinctBy(f => f.Id)
        .ProblemsOn(place.Today).SingleOrDefault(p => p.RecordId == fact.RecordId) is { } problem ? Lacks(problem).Select(l => l.Property).ToHashSet() : [];

    /// <summary>What is to be filled in before the problem can be worked on: the field, and its word in a task.</summary>
    public static IEnumerable<(string Property, string Word)> Lacks(ProblemReading problem)
    {
        var waits = problem.Handling is ProblemHandling.CreateConditions;
        (bool IsMissing, string Property, string Word)[] all =
        [
            (problem.Handling is null, nameof(Typed.Handling), LedgerColumnNames.Handling),
            (waits && string.IsNullOrWhiteSpace(problem.Condition), nameof(Typed.Condition), "等什么条件"),
            (waits && problem.ReviewOn is null, nameof(Typed.ReviewOn), "复核的日子"),
            (problem.Handling is ProblemHandling.Explain && string.IsNullOrWhiteSpace(problem.ExplainTo), nameof(Typed.ExplainTo), "向谁解释"),
            (!waits && problem.DueOn is null, nameof(Typed.DueOn), "期限"),
            (string.IsNullOrWhiteSpace(problem.ResponsiblePerson), nameof(Typed.ResponsiblePerson), "责任人"),
        ];
        return all.Where(l => l.IsMissing).Select(l => (l.Property, l.Word));
    }

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        place with { Missed = await db.MissedAsync(place.Campaign.Id, place.Facts, ct) };

    // Each item has its own due date and its own person; of what kind it is says who registers it.
    public override RecordInput Blank(RecordPlace place) =>
        place.About is Inspection inspection && place.Missed[inspection.RecordId].FirstOrDefault(m => m.Text == place.Item) is { } missed
            ? (Typed)base.Blank(place) with { InspectionItem = missed.Text, Description = MissedText.Found(missed, Problem.DescriptionMaxLength) }
            : base.Blank(place);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        .. ItemsOf(place) is { Length: > 0 } items
            ? [MayBeBlank(Choice(x => x.InspectionItem, "检查表哪一项", items)) with { Hint = "选了，这一项就算登记了，问题怎么写都行" }] : Array.Empty<RecordField>(),
        Choice(x => x.Category, FieldWords.ProblemCategory, place.Campaign.TermsOf(TermKind.ProblemCategory)),
        LongText(x => x.Description, "什么问题", Problem.DescriptionMaxLength),
        .. CausesOf(place) is { Length: > 0 } causes
            ? [MayBeBlank(Choice(x => x.Cause, "哪条会诊原因引起的", causes)) with { Hint = "会诊找出的原因，选一条" }] : Array.Empty<RecordField>(),
        MayBeBlank(Chips<ProblemPriority>(x => x.Priority, "群众反映", ProblemPriorityWords.ToText)),
        Chips<ProblemHandling>(x => x.Handling, "怎么办理", ProblemHandlingWords.ToText),
        MayBeBlank(Text(x => x.Condition, "等什么条件", Problem.ConditionMaxLength)) with { When = When(ProblemHandling.CreateConditions), Optional = "创造条件要填" },
        MayBeBlank(Date(x => x.ReviewOn, "哪天复核")) with
        {
            When = When(ProblemHandling.CreateConditions), Optional = "创造条件要填", Hint = "到那天再列入“今天”",
        },
        MayBeBlank(Person(x => x.ExplainTo, "向谁解释", Problem.ExplainToMaxLength)) with
        {
            When = When(ProblemHandling.Explain), Optional = "解释说明要填", Hint = "写哪几户、哪个组，不写姓名",
        },
        MayBeBlank(Date(x => x.DueOn, "期限")) with
        {
            Optional = "立即解决、解释说明的要填", GoesWith = nameof(Typed.Handling), Hint = ProblemExtensions.DeadlineHint(place),
        },
        MayBeBlank(Person(x => x.ResponsiblePerson, "责任人", Problem.ResponsiblePersonMaxLength)),
    ];

    protected override Typed Read(Problem fact) => new()
    {
        InspectionItem = fact.InspectionItem,
        Category = fact.Category,
        Description = fact.Description,
        Priority = fact.Priority,
        Cause = fact.Cause,
        Handling = fact.Handling,
        Condition = fact.Condition,
        ReviewOn = fact.ReviewOn,
        ExplainTo = fact.ExplainTo,
        DueOn = fact.DueOn,
        ResponsiblePerson = fact.ResponsiblePerson,
    };

    protected override Problem Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Find(
        new(day, input.Category!, input.Description!.Trim(), input.Handling, input.DueOn, input.ResponsiblePerson)
        {
            Priority = input.Priority,
            Cause = Said(input.Cause),
            Condition = input.Handling is ProblemHandling.CreateConditions ? input.Condition?.Trim() : null,
            ReviewOn = input.Handling is ProblemHandling.CreateConditions ? input.ReviewOn : null,
            ExplainTo = input.Handling is ProblemHandling.Explain ? input.ExplainTo?.Trim() : null,
            InspectionRecordId = place.About?.RecordId,
            InspectionItem = Said(input.InspectionItem),
        },
        place.Campaign, (Problem?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("期限不能早于排查的那天")
            .When(x => place.Corrected is not Problem before || (before.DueOn, (DateOnly?)before.OccurredOn) != (x.DueOn, x.DayAsOf(place.Today)));
        rules.RuleFor(x => x.DueOn).Must(due => !place.IsPastDeadline(due, (place.Corrected as Problem)?.DueOn)).WithMessage(place.DeadlineSays);
        rules.RuleFor(x => x.ReviewOn).Must(day => !place.IsPastDeadline(day, (place.Corrected as Problem)?.ReviewOn)).WithMessage(place.DeadlineSays);
        rules.RuleFor(x => x.Condition).NotEmpty().When(x => IsNeeded(x, b => b.Condition, ProblemHandling.CreateConditions))
            .WithMessage("创造条件的请填等什么条件");
        rules.RuleFor(x => x.ReviewOn).NotNull().When(x => IsNeeded(x, b => b.ReviewOn, ProblemHandling.CreateConditions))
            .WithMessage("创造条件的请填哪天复核");
        rules.RuleFor(x => x.ReviewOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("复核的日子不能早于排查的那天")
            .When(x => place.Corrected is not Problem before || (before.ReviewOn, (DateOnly?)before.OccurredOn) != (x.ReviewOn, x.DayAsOf(place.Today)));
        rules.RuleFor(x => x.ExplainTo).NotEmpty().When(x => IsNeeded(x, b => b.ExplainTo, ProblemHandling.Explain))
            .WithMessage("解释说明的请填向谁解释");
        rules.RuleFor(x => x.DueOn).NotNull().When(x => IsNeeded(x, b => b.DueOn, ProblemHandling.ResolveNow, ProblemHandling.Explain))
            .WithMessage("立即解决、解释说明的请填期限");

        // What the version that is corrected lacked under the same handling it may go on lacking.
        bool IsNeeded(Typed typed, Func<Problem, object?> stood, params ProblemHandling[] ways) => typed.Handling is { } way && ways.Contains(way)
            && !(place.Corrected is Problem before && before.Handling == way && stood(before) is null);
    }

    // Of the last diagnosis, and the one that it names already.
    private static string[] CausesOf(RecordPlace place) =>
        [.. place.Facts.LastCauses().Union(place.Corrected is Problem { Cause: { } named } ? [named] : Array.Empty<string>())];

    // What that verdict found not reached, and the one that it names already.
    private static string[] ItemsOf(RecordPlace place)
    {
        string[] named = place.Corrected is Problem { InspectionItem: { } item } ? [item] : [];
        return place.About is Inspection inspection ? [.. place.Missed[inspection.RecordId].Select(m => m.Text).Union(named)] : named;
    }

    private static (string Property, string Value) When(ProblemHandling handling) => (nameof(Typed.Handling), handling.ToString());

    internal sealed record Typed : RecordInput
    {
        public string? InspectionItem { get; init; }

        public string? Category { get; init; }

        public string? Description { get; init; }

        public ProblemPriority? Priority { get; init; }

        public string? Cause { get; init; }

        public ProblemHandling? Handling { get; init; }

        public string? Condition { get; init; }

        public DateOnly? ReviewOn { get; init; }

        public string? ExplainTo { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? ResponsiblePerson { get; init; }
    }
}
