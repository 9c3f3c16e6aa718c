namespace VillageRectification.Web.Text;

/// <summary>How what was proposed to the head stands.</summary>
internal static class ProposalText
{
    public const string Sent = "已送部领导";

    public const string Waits = Sent + "，还没有决定";
}
