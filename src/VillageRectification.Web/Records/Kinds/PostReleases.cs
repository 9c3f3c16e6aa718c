using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>脱钩情况.</summary>
internal sealed class PostReleases : RecordKind<PostRelease, PostReleases.Typed>
{
    public const string Address = "post-releases";

    public override string Name => Address;

    public override string Title => RecordWords.PostRelease;

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起";

    public override Type AboutType => typeof(TeamMember);

    public override string TitleOf(RecordPlace place) => $"{((TeamMember)place.About!).Name}的脱钩情况";

    public override Guid? AboutOf(Fact fact) => ((PostRelease)fact).MemberRecordId;

    public override bool IsOnce => true;

    // Who is released is not released once more with another day; who is not yet may be said to be so again.
    public override Fact? Taken(RecordPlace place, RecordInput input) =>
        ((Typed)input).Released is Release.Yes && LastAbout(place) is { IsReleased: true } released ? released : null;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Chips<Release>(x => x.Released, "和原单位工作脱钩了没有", r => r is Release.Yes ? "完全脱钩" : "没有完全脱钩"),
    ];

    protected override Typed Read(PostRelease fact) => new() { Released = fact.IsReleased ? Release.Yes : Release.No };

    protected override PostRelease Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Release((TeamMember)place.About!, day, input.Released is Release.Yes);

    internal enum Release
    {
        Yes = 1,
        No = 2,
    }

    internal sealed record Typed : RecordInput
    {
        public Release? Released { get; init; }
    }
}
