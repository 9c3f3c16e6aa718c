using System.Reflection;
namespace VillageRectification.Domain.Common;

/// <summary>
/// Something dated that was written down: a row written once. A correction voids the row and inserts one with the same
/// <see cref="RecordId"/>; a withdrawal only voids. So history and "what was known when" come from one mechanism.
/// </summary>
public abstract class Fact
{
    public const int VoidReasonMaxLength = 200;
    public const int LateReasonMaxLength = 200;

    private protected Fact()
    {
    }

    /// <param name="divisionCode">Twelve digits: the village, or the township for what concerns a township.</param>
    /// <param name="occurredOn">The day it happened, Asia/Shanghai.</param>
    private protected Fact(string divisionCode, DateOnly occurredOn)
    {
        Id = Guid.CreateVersion7();
        RecordId = Id;
        DivisionCode = divisionCode;
        OccurredOn = occurredOn;
    }

    private static readonly PropertyInfo Day = typeof(Fact).GetProperty(nameof(OccurredOn))!;

    /// <summary>This row. A bulletin's evidence names it.</summary>
    public Guid Id { get; private set; }

    /// <summary>What the row is about; kept by its successors. Other facts refer to it.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>Twelve digits; what the scope filter compares.</summary>
    public string DivisionCode { get; private init; } = null!;

    /// <summary>The day it happened, Asia/Shanghai.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>Breaks ties within a day: order of the rows in a file, or the order of stages.</summary>
    public int Ordinal { get; private set; }

    /// <summary>UTC instant, stamped by the save to the millisecond.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>The account that wrote it down, stamped by the save.</summary>
    public Guid RecordedBy { get; private set; }

    public FactSource Source { get; private set; } = FactSource.Account;

    /// <summary>Why it was entered late (补记); null when it was entered in time.</summary>
    public string? LateReason { get; private set; }

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
        Keep(predecessor);
        RecordId = predecessor.RecordId;
        // Among what happened that day it keeps its place.
        Ordinal = OccurredOn == predecessor.OccurredOn ? predecessor.Ordinal : Ordinal;
    }

    /// <summary>Marks a fact that a form wrote.</summary>
    /// <param name="key">Of the form, which makes a form sent twice one fact; null keeps the fact's own.</param>
    /// <param name="lateReason">Null when it is entered in time.</param>
    internal void WriteBy(Guid? key, string? lateReason)
    {
        if (key is { } id)
        {
            (Id, RecordId) = (id, RecordId == Id ? id : RecordId);
        }

        LateReason = lateReason;
    }

    /// <summary>Its place among what the same step writes of one kind.</summary>
    internal void PlaceAt(int ordinal) => Ordinal = ordinal;

    /// <summary>A new row of the same record that says what this one says: what it says holds again.</summary>
    internal Fact Again()
    {
        var again = (Fact)MemberwiseClone();
        again.Id = Guid.CreateVersion7();
        (again.RecordedAt, again.RecordedBy) = (default, default);
        (again.VoidedAt, again.VoidedBy, again.VoidReason, again.IsVoided) = (null, null, null, false);
        again.Keep(this);
        return again;
    }

    /// <summary>A version of the record that says the same of another day, in place of this one, which it voids.</summary>
    /// <param name="lateReason">Null when that day is entered in time.</param>
    internal Fact Redate(DateOnly day, string? lateReason, string reason)
    {
        var moved = Again();
        moved.MoveTo(day);
        moved.LateReason = lateReason;
        moved.Succeed(this, reason);
        return moved;
    }

    /// <summary>A version of the record that says one thing in other words, in place of this one, which it voids.</summary>
    internal Fact Reword(string property, string? words, string reason)
    {
        var reworded = Again();
        GetType().GetProperty(property)!.SetValue(reworded, words);
        reworded.Succeed(this, reason);
        return reworded;
    }

    private protected virtual void MoveTo(DateOnly day) => OccurredOn = day;

    /// <summary>What stays with the record whatever is corrected in it.</summary>
    private protected virtual void Keep(Fact before)
    {
    }

    /// <summary>Whether both say the same of the same day; who wrote them when is left aside.</summary>
    public bool SaysWhat(Fact other) =>
        GetType() == other.GetType() && DivisionCode == other.DivisionCode && !SaidOtherwise(other).Any();

    /// <summary>What it says otherwise than another of its kind, the day among it.</summary>
    internal IEnumerable<PropertyInfo> SaidOtherwise(Fact other) => GetType().GetProperties()
        .Where(p => p.DeclaringType == GetType() && !p.IsDefined(typeof(KeptAttribute))).Prepend(Day).Where(p => !Same(p.GetValue(this), p.GetValue(other)));

    // A browser ends lines in two characters, a workbook in one.
    private static bool Same(object? one, object? other) => one is string text && other is string words
        ? text.ReplaceLineEndings() == words.ReplaceLineEndings() : Equals(one, other);

    /// <summary>Says there what the other one says.</summary>
    internal void Take(Fact other, IEnumerable<PropertyInfo> said)
    {
        foreach (var property in said)
        {
            property.SetValue(this, property.GetValue(other));
        }
    }

    /// <summary>Whether it is about that record: one of its references, which are named …RecordId, says so.</summary>
    public virtual bool RefersTo(Guid recordId) => GetType().GetProperties()
        .Where(p => p.Name.EndsWith(nameof(RecordId), StringComparison.Ordinal) && p.Name is not (nameof(RecordId) or nameof(LedgerRecordId)))
        .Any(p => Equals(p.GetValue(this), recordId));

    /// <summary>Marks a fact that was read from row <paramref name="ordinal"/> of a ledger sheet.</summary>
    internal void ReadFrom(Guid ledgerRecordId, int ordinal)
    {
        Source = FactSource.Import;
        LedgerRecordId = ledgerRecordId;
        Ordinal = ordinal;
    }
}
