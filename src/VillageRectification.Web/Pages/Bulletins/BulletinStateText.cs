using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Where a bulletin stands, in words.</summary>
internal static class BulletinStateText
{
    public static string ToText(this BulletinState state) => state switch
    {
        BulletinState.Draft => "草稿",
        BulletinState.Submitted => "待审核",
        BulletinState.Reviewed => "已审核",
        BulletinState.Issued => "已印发",
    };

    /// <summary>What the head has to do about it.</summary>
    public static string ToTask(this BulletinState state) => state is BulletinState.Reviewed ? "印发" : "审核";

    public static string ToText(this BulletinMove move) => move switch
    {
        BulletinMove.Submitted => "送审",
        BulletinMove.TakenBack => "撤回送审",
        BulletinMove.Returned => "退回",
        BulletinMove.Reviewed => "审核通过",
        BulletinMove.Issued => "印发",
    };
}
