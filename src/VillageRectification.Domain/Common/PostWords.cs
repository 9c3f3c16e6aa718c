namespace VillageRectification.Domain.Common;

/// <summary>
/// What a post or a tie is called, once: by those who were in a village, who answer for it and whose accounts there are, and by the columns of the ledger.
/// </summary>
public static class PostWords
{
    public const string Secretary = "党委书记";

    /// <summary>Where the township is not said beside it.</summary>
    public const string TownshipSecretary = "乡镇" + Secretary;

    public const string DeputySecretary = "分管副书记";
    public const string OrganisationOfficer = "组织委员";

    public const string Team = "工作组";
    public const string TeamLeader = "组长";
    public const string ResidentDeputy = "驻村副组长";
    public const string FirstSecretary = "第一书记";

    public const string Liaison = "联系部门";

    /// <summary>Of a department that is said beside it.</summary>
    public const string Contact = "联络员";

    public const string LiaisonContact = "部门" + Contact;

    /// <summary>As a ledger has it, of whatever county.</summary>
    public const string CountyLeader = "县级领导";
}
