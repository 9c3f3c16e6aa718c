using FluentValidation;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>请假、离岗说明: it stands beside the rule that is not kept, and counts as no day.</summary>
internal sealed class PresenceLeaves : RecordKind<PresenceLeave, PresenceLeaves.Typed>
{
    public const string Address = "presence-leaves";

    public override string Name => Address;

    public override string Title => "请假离岗说明";

    public override bool IsOneOfMany => true;

    /// <summary>Its first day is the day, or today, where it begins later.</summary>
    public override bool AsksDay => false;

    public override string DayField => nameof(Typed.From);

    public override string Home(Guid caseId) => Links.Presence(caseId);

    public override Act Act => Act.LogProgress;

    public override string Ending => "没有请这次假";

    public override IEnumerable<Refusal> AgainstEnding(RecordPlace place, Fact fact) =>
        place.Case.AgainstDenying(place.By.Role!.Value, ((PresenceLeave)fact).Capacity);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<Capacity>(x => x.Capacity, "谁请假", c => c.ToText(place.Campaign.County), [.. Offered(place)]) with
        {
            Hint = $"只作说明，不算驻{place.Campaign.UnitWord}天数",
        },
        MayBeBlank(Person(x => x.Person, "姓名", PresenceLeave.PersonMaxLength)),
        Date(x => x.From, "从哪天起") with { Hint = "还没开始的也可以先写" },
        Date(x => x.Until, "到哪天") with { GoesWith = nameof(Typed.From) },
        LongText(x => x.Cause, "原因", PresenceLeave.ReasonMaxLength),
    ];

    public override RecordInput Blank(RecordPlace place) => new Typed
    {
        Key = Guid.CreateVersion7(),
        Capacity = place.By.Role is { } role ? PresenceCapacity.Of(role) : null,
        From = place.Today,
    };

    // One that had not begun when it was said stays under that day.
    public override Entry EntryOf(RecordPlace place, RecordInput input) =>
        new(((Typed)input).From is { } from && from <= place.Today ? from : ToldOn(place), place.Today, place.Campaign)
        {
            LateReason = input.LateReason,
            Key = input.Key,
        };

    protected override Typed Read(PresenceLeave fact) =>
        new() { Capacity = fact.Capacity, Person = fact.Person, From = fact.From, Until = fact.Until, Cause = fact.Reason };

    protected override PresenceLeave Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Excuse(
        day, input.From!.Value, input.Until!.Value, input.Capacity!.Value, Said(input.Person), input.Cause!, place.By.Role!.Value,
        (PresenceLeave?)place.Corrected);

    protected override void Rule(InlineValidator<Typed> rules, RecordPlace place)
    {
        rules.RuleFor(x => x.From).LessThanOrEqualTo(place.Today.AddYears(1)).WithMessage("最早提前一年写，请看看年份");
        rules.RuleFor(x => x.Until).GreaterThanOrEqualTo(x => x.From).When(x => x.From is not null).WithMessage("到的那天不能早于开始的那天")
            .LessThanOrEqualTo(x => x.From!.Value.AddYears(1)).When(x => x.From < DateOnly.MaxValue.AddYears(-1), ApplyConditionTo.CurrentValidator)
            .WithMessage("一次最长写一年，请看看年份");
        rules.RuleFor(x => x.Person).Must((x, person) => IsOfTeam(place, x, person!.Trim()))
            .When(x => !string.IsNullOrWhiteSpace(x.Person) && x.Capacity is { } capacity && capacity.CountsAs(Capacity.Team) && x.From is not null)
            .WithMessage("那几天的工作组名单里没有这个姓名；请照名单写，或者先登记组员");
    }

    // A village whose team nobody wrote down takes whatever name, and a correction the one that stands.
    private static bool IsOfTeam(RecordPlace place, Typed leave, string person)
    {
        var (from, until) = (leave.From!.Value, leave.Until ?? leave.From.Value);
        string[] team = [.. place.Facts.MembersOn(from).Concat(place.Facts.MembersOn(until)).Select(m => m.Name)];
        return team.Length == 0 || team.Contains(person) || place.Corrected is PresenceLeave { Person: var said } && said == person;
    }

    private static DateOnly ToldOn(RecordPlace place) =>
        place.Corrected is PresenceLeave { OccurredOn: var day } leave && day < leave.From ? day : place.Today;

    // Whose it was said to be stays in the list, whoever corrects it.
    private static IEnumerable<Capacity> Offered(RecordPlace place)
    {
        Capacity[] own = place.By.Role is { } role ? [.. PresenceCapacity.WrittenBy(role).Where(place.Facts.Knows)] : [];
        return place.Corrected is PresenceLeave leave ? own.Union([leave.Capacity]) : own;
    }

    internal sealed record Typed : RecordInput
    {
        public Capacity? Capacity { get; init; }

        public string? Person { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Until { get; init; }

        public string? Cause { get; init; }
    }
}
