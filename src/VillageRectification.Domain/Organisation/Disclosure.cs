using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>Something was made public on that day (公开记录): what, of which months, how.</summary>
public sealed class Disclosure : CaseFact
{
    private Disclosure()
    {
    }

    internal Disclosure(RectificationCase @case, DateOnly on, DisclosureKind kind, DisclosurePeriod period, DisclosureForm form)
        : base(@case, on)
    {
        Kind = kind;
        FirstDay = period.First.First;
        LastDay = period.Last.Last;
        Form = form;
    }

    public DisclosureKind Kind { get; private init; }

    /// <summary>Of the months that are covered.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <inheritdoc cref="FirstDay"/>
    public DateOnly LastDay { get; private init; }

    public DisclosureForm Form { get; private init; }

    public DisclosurePeriod Period => new(Month.Of(FirstDay), Month.Of(LastDay));
}
