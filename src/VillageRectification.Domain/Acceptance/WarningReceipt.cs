using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The township took a warning card over (签收): who signed for it, and when.</summary>
public sealed class WarningReceipt : CaseFact
{
    public const int SignerMaxLength = 50;

    private WarningReceipt()
    {
    }

    internal WarningReceipt(RectificationCase @case, DateOnly on, Guid warningRecordId, string signer)
        : base(@case, on) => (WarningRecordId, Signer) = (warningRecordId, signer);

    /// <summary>The card.</summary>
    public Guid WarningRecordId { get; private init; }

    /// <summary>His name.</summary>
    public string Signer { get; private init; } = null!;
}
