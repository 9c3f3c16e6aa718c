namespace VillageRectification.Domain.Organisation;

/// <summary>The two committees (两委): 党支部 and 村委会.</summary>
public enum Committee
{
    Branch = 1,
    VillageCommittee = 2,
}
