using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

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

    /// <summary>The same where the township is known: of a subdistrict 党工委书记.</summary>
    public static string ToText(this HolderPost post, string township) =>
        post.ToText().Replace("党委", DivisionName.PartyCommitteeOf(township), StringComparison.Ordinal);
}
