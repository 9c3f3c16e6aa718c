using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>进度安排: what the township's plan has done in this village by when.</summary>
internal sealed class VillageSchedules : RecordKind<VillageSchedule, VillageSchedules.Typed>
{
    public const string Address = "village-schedules";

    public override string Name => Address;

    public override string Title => "进度安排";

    public override string DayLabel => "哪天定的";

    public override string Home(Guid caseId) => Links.Plan(caseId, "township");

    public override Act Act => Act.PreparePlan;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Text(x => x.Text, "做到哪一步", VillageSchedule.TextMaxLength) with { Hint = "如：选出村委会；清完账并张榜" },
        Date(x => x.DueOn, "哪天以前"),
    ];

    protected override Typed Read(VillageSchedule fact) => new() { Text = fact.Text, DueOn = fact.DueOn };

    protected override VillageSchedule Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Schedule(day, input.Text!.Trim(), input.DueOn!.Value);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.DueOn).Must((x, due) => !(due < x.DayAsOf(place.Today))).WithMessage("期限不能早于定下来的那天");
        rules.RuleFor(x => x.DueOn).Must(due => !place.IsPastDeadline(due, (place.Corrected as VillageSchedule)?.DueOn)).WithMessage(place.DeadlineSays);
    }

    internal sealed record Typed : RecordInput
    {
        public string? Text { get; init; }

        public DateOnly? DueOn { get; init; }
    }
}
