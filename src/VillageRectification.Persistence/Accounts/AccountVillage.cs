namespace VillageRectification.Persistence.Accounts;

/// <summary>One village that an account reaches by name.</summary>
public sealed class AccountVillage
{
    private AccountVillage()
    {
    }

    internal AccountVillage(string villageCode) => VillageCode = villageCode;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Twelve digits.</summary>
    public string VillageCode { get; private init; } = null!;
}
