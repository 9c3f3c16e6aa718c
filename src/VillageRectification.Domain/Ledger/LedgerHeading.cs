using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a ledger itself does not say: the campaign it belongs to, and which villages its names mean where it gives no codes.</summary>
/// <param name="Campaign">The campaign's name in its county; an existing one is added to.</param>
/// <param name="County">Six digits of an existing campaign that was chosen; null when the ledger decides.</param>
public sealed record LedgerHeading(string Campaign, DateOnly Start, DateOnly Deadline, string? County = null)
{
    /// <summary>How the villages are called; null says nothing of it.</summary>
    public string? Label { get; init; }

    /// <summary>What is counted, 村 or 社区; null says nothing of it.</summary>
    public string? Unit { get; init; }

    /// <summary>How a workbook in a form of the office's own is read; null for one in the form of the ledger.</summary>
    public OfficeForm? Form { get; init; }

    /// <summary>Of a month sheet that does not say it, 2003-10; null where nobody has said it.</summary>
    public string? Month { get; init; }

    /// <summary>Of names that the program did not know.</summary>
    public IReadOnlyList<VillageAnswer> Villages { get; init; } = [];

    /// <summary>What stands against a ledger of that county under this heading.</summary>
    /// <param name="reach">The divisions that the importer reaches.</param>
    public IEnumerable<Refusal> AgainstCounty(string county, DivisionRange reach)
    {
        if ((County is not null && County != county) || !reach.Covers(DivisionRange.OfPrefix(county)))
        {
            yield return LedgerRefusal.OfAnotherCounty();
        }
    }
}
