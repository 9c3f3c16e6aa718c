using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>整顿责任书: nothing but the day on which it was signed.</summary>
internal sealed class ResponsibilityStatements : RecordKind<ResponsibilityStatement, ResponsibilityStatements.Typed>
{
    public const string Address = "responsibility-statements";

    public override string Name => Address;

    public override string Title => "整顿责任书";

    public override string AddTitle => "登记签订整顿责任书";

    public override string DayLabel => "哪天签的";

    public override Act Act => Act.KeepTeam;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [];

    protected override Typed Read(ResponsibilityStatement fact) => new();

    protected override ResponsibilityStatement Make(RecordPlace place, Typed input, DateOnly day) => place.Case.SignStatement(day);

    internal sealed record Typed : RecordInput;
}
