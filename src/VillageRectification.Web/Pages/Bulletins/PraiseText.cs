using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What becomes of an example with a fault.</summary>
internal static class PraiseText
{
    public static string ToState(this Praise praise) => !praise.MayPrint ? "没有印" : praise.Decision switch
    {
        true => "保留",
        false => "不保留",
        null => "还没有定，没有印",
    };
}
