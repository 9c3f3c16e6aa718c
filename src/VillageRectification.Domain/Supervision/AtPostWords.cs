namespace VillageRectification.Domain.Supervision;

/// <summary>在岗情况.</summary>
public static class AtPostWords
{
    public static string ToText(this AtPost atPost) => atPost switch
    {
        AtPost.Team => "工作组在岗",
        AtPost.DeputyOnly => "仅副组长在岗",
        AtPost.Nobody => "工作组不在岗",
    };
}
