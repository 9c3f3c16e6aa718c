using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>督查发现的问题, of one visit.</summary>
internal sealed class Findings : RecordKind<Finding, Findings.Typed>
{
    public const string Address = "findings";

    public override string Name => Address;

    public override string Title => "督查发现的问题";

    public override bool IsOneOfMany => true;

    public override Act Act => Act.Supervise;

    public override string DayLabel => "哪天发现的";

    public override Type AboutType => typeof(SupervisionVisit);

    public override Guid? AboutOf(Fact fact) => ((Finding)fact).VisitRecordId;

    public override string? Now(RecordPlace place) =>
        place.About is SupervisionVisit visit ? $"{visit.OccurredOn.ToSentence(place.Today)}{visit.Notice.ToText()}" : null;

    public override string Line(Fact fact, string unit, CountyWords county) => "督查发现：" + ((Finding)fact).Text;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        LongText(x => x.Text, "发现什么问题", Finding.TextMaxLength),
        MayBeBlank(Date(x => x.DueOn, "整改期限")),
    ];

    public override RecordInput Blank(RecordPlace place) =>
        place.About is SupervisionVisit visit && visit.OccurredOn != place.Today
            ? new Typed { Key = Guid.CreateVersion7(), When = EntryDay.Other, Day = visit.OccurredOn }
            : base.Blank(place);

    protected override Typed Read(Finding fact) => new() { Text = fact.Text, DueOn = fact.DueOn };

    protected override Finding Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.FindAt((SupervisionVisit)place.About!, day, input.Text!, input.DueOn);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place) =>
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("整改期限不能早于发现的那天");

    internal sealed record Typed : RecordInput
    {
        public string? Text { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
