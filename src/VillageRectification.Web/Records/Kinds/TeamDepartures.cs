using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>登记离开.</summary>
internal sealed class TeamDepartures : RecordKind<TeamDeparture, TeamDepartures.Typed>
{
    public const string Address = "team-departures";

    public override string Name => Address;

    public override string Title => RecordWords.TeamDeparture;

    public override string SaveLabel => "登记离开";

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起不在组里";

    public override Type AboutType => typeof(TeamMember);

    public override string TitleOf(RecordPlace place) => Say((TeamMember)place.About!, place.Facts, place.Today);

    /// <summary>陈卫东离开工作组; of who keeps another place 陈卫东不再任第一书记.</summary>
    public static string Say(TeamMember member, IReadOnlyCollection<CaseFact> facts, DateOnly day) =>
        member.Name + (facts.StaysAfter(member, day) ? $"不再任{member.Role.ToText()}" : RecordWords.TeamDeparture);

    public override Guid? AboutOf(Fact fact) => ((TeamDeparture)fact).MemberRecordId;

    public override bool IsOnce => true;

    public override Fact? Taken(RecordPlace place, RecordInput input) => LastAbout(place);

    public override string? Now(RecordPlace place) => place.About is TeamMember member
        ? $"{member.Role.ToText()}，{RecordField.Plain(member.OccurredOn)} 起。"
            + (place.Facts.StaysAfter(member, place.Today) ? "他在组里还有别的身份，那个不变" : $"离开后不再算工作组的人，原来的驻{place.Campaign.UnitWord}记录仍算")
        : null;

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        place with { Facts = [.. place.Facts, .. await db.NamedDaysAsync(place.Case.Id, ct)] };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    protected override Typed Read(TeamDeparture fact) => new();

    protected override TeamDeparture Make(RecordPlace place, Typed input, DateOnly day)
    {
        var departure = place.Case.Leave((TeamMember)place.About!, day, LastAbout(place)?.OccurredOn);
        RuleViolationException.ThrowIfAny(place.Facts.AgainstMoving((CaseFact?)place.Corrected, departure));
        return departure;
    }

    public override string? FieldOf(Refusal refusal) => refusal is TeamRefusal ? nameof(RecordInput.Day) : null;

    internal sealed record Typed : RecordInput;
}
