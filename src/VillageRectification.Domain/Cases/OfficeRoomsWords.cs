namespace VillageRectification.Domain.Cases;

/// <summary>两室状况.</summary>
public static class OfficeRoomsWords
{
    public static string ToText(this OfficeRooms rooms) => rooms switch
    {
        OfficeRooms.Adequate => "整洁",
        OfficeRooms.Untidy => "脏乱",
        OfficeRooms.Poor => "危旧狭小",
        OfficeRooms.None => "没有",
    };
}
