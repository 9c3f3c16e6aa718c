using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>工作组成员.</summary>
internal sealed class TeamMembers : RecordKind<TeamMember, TeamMembers.Typed>
{
    public const string Address = "team-members";

    public override string Name => Address;

    public override string Title => RecordWords.TeamMember;

    public override bool IsOneOfMany => true;

    public override Act Act => Act.KeepTeam;

    public override string DayLabel => "从哪天起";

    public override async Task<RecordPlace> LoadAsync(AppDbContext db, RecordPlace place, CancellationToken ct) =>
        place with { Facts = [.. place.Facts, .. await db.NamedDaysAsync(place.Case.Id, ct)] };

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        Person(x => x.Member, "姓名", TeamMember.NameMaxLength) with { Hint = "写干部姓名，不写身份证号、电话" },
        Chips<TeamRole>(x => x.Role, "在组里任什么", TeamRoleWords.ToText),
        MayBeBlank(Text(x => x.Office, "单位和职务", TeamMember.OfficeMaxLength)) with { Hint = "如：县农业局副局长" },
    ];

    protected override Typed Read(TeamMember fact) => new() { Member = fact.Name, Role = fact.Role, Office = fact.Office };

    protected override TeamMember Make(RecordPlace place, Typed input, DateOnly day)
    {
        var member = place.Case.Join(day, input.Member!.Trim(), input.Role!.Value, place.Others, Said(input.Office));
        // A new one takes nobody's days out of his time.
        RuleViolationException.ThrowIfAny(place.Corrected is TeamMember corrected ? place.Facts.AgainstMoving(corrected, member) : []);
        return member;
    }

    public override string? FieldOf(Refusal refusal) => refusal switch
    {
        TeamRefusal { Rule: TeamRule.WasThereOutside } => nameof(RecordInput.Day),
        TeamRefusal => nameof(Typed.Role),
        _ => null,
    };

    internal sealed record Typed : RecordInput
    {
        public string? Member { get; init; }

        public TeamRole? Role { get; init; }

        public string? Office { get; init; }
    }
}
