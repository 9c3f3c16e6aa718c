using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Divisions;

/// <summary>A township or village as the ledger spells it. Public: names are no secret.</summary>
public sealed class Division : AggregateRoot
{
    private Division()
    {
    }

    public Division(DivisionCode code, string name)
    {
        Code = code.Value;
        Name = name;
    }

    /// <summary>Twelve digits, unique.</summary>
    public string Code { get; private init; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>Takes the spelling of a newer ledger.</summary>
    public void Rename(string name) => Name = name;
}
