using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How bulletins are numbered, in words.</summary>
internal static class NumberingText
{
    public const string Through = "整个行动连着编";
    public const string Yearly = "每年从第1期编起";

    public static string Of(BulletinNumbering numbering, int reviewers) => Of(numbering) + (reviewers > 1 ? $"；{reviewers} 位部领导都审核通过才能印发" : "");

    /// <summary>What is added where nothing could be issued; empty where enough may review.</summary>
    public static string Lacking(int needed, int there) => needed > there ? $"。现在只有 {there} 个部领导账号，不够 {needed} 位，请管理员添加" : "";

    private static string Of(BulletinNumbering numbering) => numbering switch
    {
        { IsYearly: true, First: 1 } => Yearly,
        { IsYearly: true } => $"{Yearly}；头一年从第{numbering.First}期编起",
        _ => $"{Through}，从第{numbering.First}期编起",
    };
}
