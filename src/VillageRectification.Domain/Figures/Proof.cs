namespace VillageRectification.Domain.Figures;

/// <summary>Which records of a kind put a case into a figure.</summary>
public sealed record Proof(EvidenceKind Kind, Func<CaseReading, Evidence, bool> Holds)
{
    internal static Proof By<T>(EvidenceKind kind, Func<CaseReading, T, bool> holds)
        where T : Evidence => new(kind, (reading, evidence) => evidence is T typed && holds(reading, typed));
}
