using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>How one kind of record is filled in, rightly and wrongly. Every kind has one: what holds for all kinds is tried on each.</summary>
internal sealed record RecordSample(string Kind)
{
    /// <summary>The record that it is about; null where its kind stands alone.</summary>
    public Func<RectificationCase, CaseFact>? About { get; init; }

    /// <summary>What has to be there before; it brings the case into the stage that the kind needs.</summary>
    public Func<RectificationCase, IEnumerable<CaseFact>> Before { get; init; } = _ => [];

    /// <summary>Its corrections say why; what is only drafted is changed without.</summary>
    public bool NeedsReason { get; init; } = true;

    /// <summary>Fields without "Input.".</summary>
    public IReadOnlyList<(string Name, string? Value)> Good { get; init; } = [];

    /// <summary>One field filled in wrongly, and what is said of it.</summary>
    public IReadOnlyList<(string Name, string? Value, string Message)> Bad { get; init; } = [];

    /// <summary>A field that is corrected, and how the history tells the new value.</summary>
    public required (string Name, string Value, string Text) Changed { get; init; }

    /// <summary>The day of what is filled in; null for today.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Two corrections of one field that exclude each other, where no day is asked for.</summary>
    public (string Name, string Theirs, string Mine)? Rivals { get; init; }

    /// <summary>One who may write it.</summary>
    public Role Writer { get; init; } = Role.Town;

    /// <summary>One who sees the village and may not write it.</summary>
    public Role Stranger { get; init; } = Role.Head;

    /// <summary>It is about the village's standing, and written while it is suspended too.</summary>
    public bool IsOfStanding { get; init; }

    public override string ToString() => Kind;
}
