using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>What the person saw who confirms, and what he wants to go.</summary>
internal sealed record PreviewInput
{
    /// <summary>The outcome that was shown.</summary>
    public string? Digest { get; init; }

    /// <summary>The blank cells that are to lose their value, by <see cref="LedgerRemoval.Key"/>.</summary>
    public IReadOnlyList<string>? Remove { get; init; }

    /// <summary>All of them are.</summary>
    public bool All { get; init; }

    /// <summary>How many cells the button named.</summary>
    public int Counted { get; init; }

    public LedgerRemovals Removals => All ? LedgerRemovals.All : LedgerRemovals.Of(Remove ?? []);

    /// <summary>Whether as many cells are ticked as the button named.</summary>
    public bool IsAsCounted => All || (Remove?.Count ?? 0) == Counted;
}
