using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The month of one capacity that a rule obliges; <see cref="VillagesPart"/> says who lags for an empty one.</summary>
internal sealed class CapacityMonth
{
    private readonly HashSet<Guid> _absent;

    private CapacityMonth(BulletinMaterial m, Capacity capacity)
    {
        Capacity = capacity;
        IsRecorded = m.Recorded.Capacities.Contains(capacity);
        Villages = [.. m.Figures.Counted.Where(r => m.Has(r, capacity))];
        Absent = [.. Villages.Where(r => IsRecorded && r.PresenceOf(capacity).MonthDays == 0)];
        _absent = [.. Absent.Select(r => r.CaseId)];
    }

    public Capacity Capacity { get; }

    /// <summary>Somebody was logged in it at least once in the campaign; without that an empty month says nothing.</summary>
    public bool IsRecorded { get; }

    /// <summary>Those that have somebody in it, as far as it is written down; of the others nothing can be said.</summary>
    public IReadOnlyList<CaseReading> Villages { get; }

    /// <summary>Without a day in the month.</summary>
    public IReadOnlyList<CaseReading> Absent { get; }

    /// <summary>Nobody came to any of several villages: told once of all, for a list of every village tells nothing.</summary>
    public bool IsEmptyEverywhere => Villages.Count > 1 && Absent.Count == Villages.Count;

    public static IReadOnlyList<CapacityMonth> All(BulletinMaterial m) => [.. m.Figures.Frame.Capacities.Select(c => new CapacityMonth(m, c))];

    public bool IsAbsent(CaseReading village) => _absent.Contains(village.CaseId);

    /// <summary>Whether the village lags for its empty month, whatever became of it otherwise: a fault is named of every village that has it.</summary>
    public bool Blames(CaseReading village) => !IsEmptyEverywhere && IsAbsent(village) && (Capacity is Capacity.Team or Capacity.Liaison);
}
