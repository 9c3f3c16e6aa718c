using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How bulletins are numbered, in words.</summary>
internal static class NumberingText
{
    public const string Through = "整个行动连着编";
    public const string Yearly = "每年从第1期编起";

    public static string Of(BulletinNumbering numbering, int reviewers) => Of(numbering) + (reviewers > 1 ? $"；{reviewers} 位部领导都审核通过才能印发" : "");

    private static string Of(BulletinNumbering numbering) => numbering switch
    {
        { IsYearly: true, First: 1 } => Yearly,
        { IsYearly: true } => $"{Yearly}；头一年从第{numbering.First}期编起",
        _ => $"{Through}，从第{numbering.First}期编起",
    };
}
