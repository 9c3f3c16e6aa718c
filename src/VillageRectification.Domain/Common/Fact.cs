namespace VillageRectification.Domain.Common;

/// <summary>
/// Something dated that was written down: a row written once. A correction voids the row and inserts one with the same
/// <see cref="RecordId"/>; a withdrawal only voids. So history and "what was known when" come from one mechanism.
/// </summary>
public abstract class Fact
{
    public const int VoidReasonMaxLength = 200;

    private protected Fact()
    {
    }

    /// <param name="divisionCode">Twelve digits: the village, or the township for what concerns a township.</param>
    /// <param name="occurredOn">The day it happened, Asia/Shanghai.</param>
    /// <param name="key">Of the form that it comes from, which makes a form sent twice one fact; a new one where there is no form.</param>
    private protected Fact(string divisionCode, DateOnly occurredOn, Guid? key = null)
    {
        Id = key ?? Guid.CreateVersion7();
        RecordId = Id;
        DivisionCode = divisionCode;
        OccurredOn = occurredOn;
    }

    /// <summary>This row. A bulletin's evidence names it.</summary>
    public Guid Id { get; private init; }

    /// <summary>What the row is about; kept by its successors. Other facts refer to it.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>Twelve digits; what the scope filter compares.</summary>
    public string DivisionCode { get; private init; } = null!;

    /// <summary>The day it happened, Asia/Shanghai.</summary>
    public DateOnly OccurredOn { get; private init; }

    /// <summary>Breaks ties within a day: order of the rows in a file, or the order of stages.</summary>
    public int Ordinal { get; private set; }

    /// <summary>UTC instant, stamped by the save to the millisecond.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>The account that wrote it down, stamped by the save.</summary>
    public Guid RecordedBy { get; private set; }

    public FactSource Source { get; private set; } = FactSource.Account;

    /// <summary>The record of the ledger row that this fact was read from; null when it was entered by hand.</summary>
    public Guid? LedgerRecordId { get; private set; }

    /// <summary>UTC instant from which the row no longer holds; null while it is live.</summary>
    public DateTime? VoidedAt { get; private set; }

    public Guid? VoidedBy { get; private set; }

    public string? VoidReason { get; private set; }

    /// <summary>Set by <see cref="Void"/>; the save turns it into <see cref="VoidedAt"/>, at the one instant of that save.</summary>
    public bool IsVoided { get; private set; }

    /// <summary>Says that the row no longer holds; the row itself stays.</summary>
    internal void Void(string reason)
    {
        IsVoided = true;
        VoidReason = reason;
    }

    /// <summary>Voids <paramref name="predecessor"/> and takes its place under the same record.</summary>
    /// <exception cref="ArgumentException">The predecessor is a fact of another kind.</exception>
    internal void Succeed(Fact predecessor, string reason)
    {
        if (predecessor.GetType() != GetType())
        {
            throw new ArgumentException($"A {GetType().Name} cannot succeed a {predecessor.GetType().Name}.", nameof(predecessor));
        }

        predecessor.Void(reason);
        RecordId = predecessor.RecordId;
    }

    /// <summary>Marks a fact that was read from row <paramref name="ordinal"/> of a ledger sheet.</summary>
    internal void ReadFrom(Guid ledgerRecordId, int ordinal)
    {
        Source = FactSource.Import;
        LedgerRecordId = ledgerRecordId;
        Ordinal = ordinal;
    }
}
