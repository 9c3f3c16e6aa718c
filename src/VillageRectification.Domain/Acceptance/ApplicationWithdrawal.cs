using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The township takes its application back, with a reason.</summary>
public sealed class ApplicationWithdrawal : StageFact
{
    public const int ReasonMaxLength = 200;

    private ApplicationWithdrawal()
    {
    }

    internal ApplicationWithdrawal(RectificationCase @case, AcceptanceApplication application, DateOnly on, string reason)
        : base(@case, on)
    {
        ApplicationRecordId = application.RecordId;
        Reason = reason;
    }

    public Guid ApplicationRecordId { get; private init; }

    public string Reason { get; private init; } = null!;

    public override bool IsStep => true;
}
