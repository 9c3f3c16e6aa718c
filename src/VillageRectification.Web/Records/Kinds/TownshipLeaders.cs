using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>乡镇领导包村.</summary>
internal sealed class TownshipLeaders : RecordKind<TownshipLeader, TownshipLeaders.Typed>
{
    public const string Address = "township-leaders";

    public override string Name => Address;

    public override string Title => "乡镇包村领导";

    public override string TitleIn(string unit, CountyWords county) => FourOne.TownshipLeader.ToText(unit, county);

    public override string TitleOf(RecordPlace place) => "登记" + TitleIn(place.Campaign.UnitWord, place.Campaign.County);

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起";

    public override string? Now(RecordPlace place) =>
        place.Facts.OfType<TownshipLeader>().Chronological().LastOrDefault() is { } now ? $"现在：{now.Name}，换人后他就不再包" : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Person(x => x.Person, "姓名", TownshipLeader.NameMaxLength) with { Hint = "写干部姓名，不写身份证号、电话" },
        MayBeBlank(Text(x => x.Office, "职务", TownshipLeader.OfficeMaxLength)) with { Hint = "如：副镇长" },
    ];

    protected override Typed Read(TownshipLeader fact) => new() { Person = fact.Name, Office = fact.Office };

    protected override TownshipLeader Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Lead(day, input.Person!.Trim(), input.Office, place.Others);

    public override string? FieldOf(Refusal refusal) => refusal is TeamRefusal ? nameof(Typed.Person) : null;

    internal sealed record Typed : RecordInput
    {
        public string? Person { get; init; }

        public string? Office { get; init; }
    }
}
