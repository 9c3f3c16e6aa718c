namespace VillageRectification.Domain.Campaigns;

/// <summary>The lists of things that a village is to have (清单). Their items are data of the campaign.</summary>
public enum Checklist
{
    /// <summary>规章制度.</summary>
    Rules = 1,

    /// <summary>八有, of the village's venue.</summary>
    Venue = 2,

    /// <summary>党员作用.</summary>
    Members = 3,
}
