namespace VillageRectification.Domain.Figures;

/// <summary>Sums of a case's increments in the span, persons.</summary>
public sealed record MembershipReading(int Activists, int ReserveCadres, int NewMembers)
{
    public static MembershipReading None { get; } = new(0, 0, 0);
}
