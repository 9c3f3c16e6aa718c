using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Bulletins;

/// <summary>签收: an account that an issued bulletin goes to says that it has it. Once said it stays.</summary>
public sealed class BulletinReceipt
{
    private BulletinReceipt()
    {
    }

    /// <exception cref="RuleViolationException">It is not issued.</exception>
    public BulletinReceipt(Bulletin bulletin, Guid by, DateOnly today)
    {
        RuleViolationException.ThrowIfAny(bulletin.IsIssued ? [] : [BulletinRefusal.NotIssuedYet()]);
        (BulletinId, AccountId, ReceivedOn) = (bulletin.Id, by, today);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid BulletinId { get; private init; }

    /// <summary>Whose receipt it is; one an account.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>Asia/Shanghai.</summary>
    public DateOnly ReceivedOn { get; private init; }
}
