using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Shared;

/// <summary>A page that asks once more before something of a case is taken back, as what stands around its facts reads it (<c>_WithdrawLayout</c>).</summary>
internal interface IWithdrawPage
{
    /// <summary>What is taken back: 这条记录.</summary>
    string What { get; }

    /// <summary>What is asked.</summary>
    string Asked => Step + What;

    /// <summary>The step in one word.</summary>
    string Step => "撤回";

    /// <summary>On the button.</summary>
    string Button => Step;

    /// <summary>The page of the case on which it is shown, and where one comes back to; null where that is the case's own.</summary>
    (string Title, string Address)? Within => null;

    /// <summary>What stands against it; the page says that instead of asking.</summary>
    IReadOnlyList<Refusal> Against { get; }
}
