using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>驻村记录: a day somebody was in the village. 记一笔 writes one along; here it is written alone, and each is corrected.</summary>
internal sealed class PresenceEntries : RecordKind<PresenceEntry, PresenceEntries.Typed>
{
    public const string Address = "presence-entries";

    public override string Name => Address;

    public override string Title => EvidenceKind.Presence.ToText();

    public override bool IsOneOfMany => true;

    public override string TitleIn(string unit, CountyWords county) => $"驻{unit}记录";

    public override string AddTitle => "登记驻村";

    public override string TitleOf(RecordPlace place) => $"登记驻{place.Campaign.UnitWord}";

    public override string Home(Guid caseId) => Links.Case(caseId, "presence");

    public override Act Act => Act.LogProgress;

    public override Guid? CameWith(Fact fact) => ((PresenceEntry)fact).ProgressRecordId;

    public override string Ending => "这一天没有去";

    public override IEnumerable<Refusal> AgainstEnding(RecordPlace place, Fact fact) =>
        place.Case.AgainstDenying(place.By.Role!.Value, ((PresenceEntry)fact).Capacity);

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Chips<Capacity>(x => x.Capacity, $"算谁的驻{place.Campaign.UnitWord}", c => c.ToText(place.Campaign.County), [.. Offered(place)]) with
        {
            Hint = "一天里同一身份不管几个人，算 1 天。做了什么请用“记一笔”，会同时记这一天",
        },
        Person(x => x.Person, $"谁在{place.Campaign.UnitWord}里", PresenceEntry.PersonMaxLength),
        MayBeBlank(Chips<NightStay>(x => x.Night, "晚上", NightStayWords.ToText)),
    ];

    public override RecordInput Blank(RecordPlace place) => new Typed
    {
        Key = Guid.CreateVersion7(),
        Capacity = place.By.Role is { } role ? PresenceCapacity.Of(role) : null,
        Person = place.By.PersonName,
    };

    public override string Line(Fact fact, string unit, CountyWords county) =>
        fact is PresenceEntry entry ? $"{ChronicleText.InVillage(entry.Capacity, unit, county)}{(entry.Person is { } person ? "：" + person : "")}" : Title;

    protected override Typed Read(PresenceEntry fact) => new() { Capacity = fact.Capacity, Person = fact.Person, Night = fact.Night };

    protected override PresenceEntry Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.WriteDay(
            day, new(input.Capacity!.Value, Said(input.Person)) { Night = input.Night }, place.By.Role!.Value, (PresenceEntry?)place.Corrected,
            place.Facts.GroundOfPresence());

    // The day is wrong, not who is named: both were looked for in the team.
    public override string? FieldOf(Refusal refusal) =>
        refusal is PresenceEntryRefusal { Rule: not PresenceEntryRule.NotYoursToWrite } ? nameof(RecordInput.Day) : null;

    // Whose day it was said to be stays in the list, whoever corrects it.
    private static IEnumerable<Capacity> Offered(RecordPlace place)
    {
        Capacity[] own = place.By.Role is { } role ? [.. PresenceCapacity.WrittenBy(role).Where(place.Facts.Knows)] : [];
        return place.Corrected is PresenceEntry entry ? own.Union([entry.Capacity]) : own;
    }

    internal sealed record Typed : RecordInput
    {
        public Capacity? Capacity { get; init; }

        public string? Person { get; init; }

        public NightStay? Night { get; init; }
    }
}
