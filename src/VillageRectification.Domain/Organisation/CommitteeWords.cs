namespace VillageRectification.Domain.Organisation;

/// <summary>The two committees.</summary>
public static class CommitteeWords
{
    public static string ToText(this Committee committee) => committee switch
    {
        Committee.Branch => "党支部",
        Committee.VillageCommittee => "村委会",
    };
}
