using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Records.Kinds;

/// <summary>集体会诊.</summary>
internal sealed class Diagnoses : RecordKind<Diagnosis, Diagnoses.Typed>
{
    public const string Address = "diagnoses";

    public override string Name => Address;

    public override string Title => "集体会诊";

    public override Act Act => Act.KeepPlan;

    public override IReadOnlyList<RecordField> Fields(RecordPlace place) => [
        LongText(x => x.Causes, "会诊的原因", Diagnosis.CausesMaxLength) with { Hint = "写根子上的原因，几条分开写" },
        People(x => x.Attendees, "参加的单位和人", Diagnosis.AttendeesMaxLength) with { Hint = "写职务，由谁主持；书记没有主持的写明原因" },
    ];

    protected override Typed Read(Diagnosis fact) => new() { Causes = fact.Causes, Attendees = fact.Attendees };

    protected override Diagnosis Make(RecordPlace place, Typed input, DateOnly day) =>
        place.Case.Diagnose(day, input.Causes, input.Attendees, (Diagnosis?)place.Corrected);

    internal sealed record Typed : RecordInput
    {
        public string? Causes { get; init; }

        public string? Attendees { get; init; }
    }
}
