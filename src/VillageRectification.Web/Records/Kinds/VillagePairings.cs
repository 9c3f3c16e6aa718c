using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>先进结对: which advanced village helps.</summary>
internal sealed class VillagePairings : RecordKind<VillagePairing, VillagePairings.Typed>
{
    public const string Address = "pairings";

    public override string Name => Address;

    public override string Title => "先进结对";

    public override string AddTitle => "登记先进结对";

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起";

    public override string Home(Guid caseId) => Links.Case(caseId, "listing");

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        Text(x => x.Helper, "和哪里结对", VillagePairing.HelperMaxLength) with { Hint = "先进的一方，如 东石楼" },
        MayBeBlank(Text(x => x.Text, "帮什么", VillagePairing.TextMaxLength)) with { Hint = "如：带两委班子，合办果品合作社" },
    ];

    protected override Typed Read(VillagePairing fact) => new() { Helper = fact.Helper, Text = fact.Text };

    protected override VillagePairing Make(RecordPlace place, Typed input, DateOnly day) => place.Case.Pair(day, input.Helper!, input.Text);

    internal sealed record Typed : RecordInput
    {
        public string? Helper { get; init; }

        public string? Text { get; init; }
    }
}
