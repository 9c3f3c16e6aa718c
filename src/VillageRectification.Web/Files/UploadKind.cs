namespace VillageRectification.Web.Files;

/// <summary>What a field of a form takes.</summary>
internal enum UploadKind
{
    Photo = 1,

    /// <summary>A document or a scan.</summary>
    Attachment = 2,
}
