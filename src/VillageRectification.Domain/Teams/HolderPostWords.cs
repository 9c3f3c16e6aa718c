using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>The three posts that answer for a township.</summary>
public static class HolderPostWords
{
    public static string ToText(this HolderPost post) => post switch
    {
        HolderPost.Secretary => PostWords.Secretary,
        HolderPost.DeputySecretary => PostWords.DeputySecretary,
        HolderPost.OrganisationOfficer => PostWords.OrganisationOfficer,
    };
}
