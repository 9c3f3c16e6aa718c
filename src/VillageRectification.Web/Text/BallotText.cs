namespace VillageRectification.Web.Text;

/// <summary>What is said of a vote wherever its numbers are typed.</summary>
internal static class BallotText
{
    /// <summary>More are against than voted.</summary>
    public const string TooMany = "不满意的不能多于有效票";
}
