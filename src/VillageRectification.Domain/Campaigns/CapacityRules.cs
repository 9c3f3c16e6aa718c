namespace VillageRectification.Domain.Campaigns;

/// <summary>Whose days a day in the village is.</summary>
public static class CapacityRules
{
    /// <summary>"ResidentDeputy (also counts as Team)": one day, two capacities.</summary>
    /// <param name="written">As it was written down.</param>
    /// <param name="ruled">As a rule asks for it.</param>
    public static bool CountsAs(this Capacity written, Capacity ruled) =>
        written == ruled || (ruled is Capacity.Team && written is Capacity.ResidentDeputy);
}
