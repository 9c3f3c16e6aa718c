using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>典型, which the bulletin names once the village has passed.</summary>
internal sealed class Exemplars : RecordKind<Exemplar, Exemplars.Typed>
{
    public const string Address = "exemplars";

    public override string Name => Address;

    public override string Title => RecordWords.Exemplar;

    public override string AddTitle => "定为典型";

    public override string DayLabel => "哪天定的";

    public override Act Act => Act.NameExemplars;

    public override string Line(Fact fact, string unit, CountyWords county) => "定为典型" + (((Exemplar)fact).Story is { } story ? "：" + story : "");

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) =>
    [
        MayBeBlank(LongText(x => x.Story, "事迹", Exemplar.StoryMaxLength)) with { Hint = "月通报照登：写怎么做的、做成了什么" },
    ];

    protected override Typed Read(Exemplar fact) => new() { Story = fact.Story };

    protected override Exemplar Make(RecordPlace place, Typed input, DateOnly day) => place.Case.HoldUp(day, input.Story);

    internal sealed record Typed : RecordInput
    {
        public string? Story { get; init; }
    }
}
