using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text;

internal static class RoomsText
{
    public static string ToText(this OfficeRooms rooms) => rooms switch
    {
        OfficeRooms.Adequate => "整洁",
        OfficeRooms.Untidy => "脏乱",
        OfficeRooms.Poor => "危旧狭小",
        OfficeRooms.None => "没有",
    };
}
