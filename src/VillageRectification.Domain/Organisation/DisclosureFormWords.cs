namespace VillageRectification.Domain.Organisation;

/// <summary>How something was made public, in words.</summary>
public static class DisclosureFormWords
{
    public static string ToText(this DisclosureForm form) => form switch
    {
        DisclosureForm.Board => "张榜",
        DisclosureForm.Meeting => "会议公布",
        DisclosureForm.Broadcast => "广播",
        DisclosureForm.Other => "其他",
    };
}
