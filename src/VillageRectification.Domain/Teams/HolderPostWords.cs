namespace VillageRectification.Domain.Teams;

/// <summary>The three posts that answer for a township.</summary>
public static class HolderPostWords
{
    public static string ToText(this HolderPost post) => post switch
    {
        HolderPost.Secretary => "党委书记",
        HolderPost.DeputySecretary => "分管副书记",
        HolderPost.OrganisationOfficer => "组织委员",
    };
}
