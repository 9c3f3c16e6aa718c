using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Text.Refusals;

internal static class AttachmentRefusalText
{
    public static string Say(AttachmentRefusal refusal) => refusal.Rule switch
    {
        AttachmentRule.TooManyPhotos => $"一条记录最多 {Attachment.MostPhotos} 张照片，现在有 {refusal.Count} 张。请去掉几张，或者另记一笔。",
    };
}
