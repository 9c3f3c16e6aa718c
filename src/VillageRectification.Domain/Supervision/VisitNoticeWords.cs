namespace VillageRectification.Domain.Supervision;

/// <summary>明查 or 暗访.</summary>
public static class VisitNoticeWords
{
    public static string ToText(this VisitNotice notice) => notice switch
    {
        VisitNotice.Announced => "明查",
        VisitNotice.Unannounced => "暗访",
    };
}
