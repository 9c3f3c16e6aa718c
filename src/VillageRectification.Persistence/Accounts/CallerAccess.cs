using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Who uses this unit of work. Fails closed: until somebody is named it is nobody, who sees nothing.</summary>
public sealed class CallerAccess
{
    public Caller Current { get; private set; } = Caller.Nobody;

    /// <summary>
    /// While it is the same text, so is everything that the caller reaches (<see cref="SignedIn.State"/>), as of the beginning of his request;
    /// null when nobody looked.
    /// </summary>
    public string? State { get; private set; }

    public void Become(Caller caller, string? state = null) => (Current, State) = (caller, state);
}
