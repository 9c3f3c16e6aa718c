using System.Runtime.InteropServices;

namespace VillageRectification.Domain.Common;

/// <summary>From when to when somebody is something. Who gives it up on a day, or has a successor from that day, is it no longer on that day.</summary>
/// <param name="From">The first day.</param>
/// <param name="GivenUpOn">Null while he still is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Tenure(DateOnly From, DateOnly? GivenUpOn)
{
    /// <summary>Null while he still is.</summary>
    public DateOnly? LastDay => GivenUpOn?.AddDays(-1);
}
