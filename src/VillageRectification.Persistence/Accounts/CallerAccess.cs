using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Who uses this unit of work. Fails closed: until somebody is named it is nobody, who sees nothing.</summary>
public sealed class CallerAccess
{
    public Caller Current { get; private set; } = Caller.Nobody;

    public void Become(Caller caller) => Current = caller;
}
