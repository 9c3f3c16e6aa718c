namespace VillageRectification.Web.Files;

/// <summary>What a file is by its first bytes, as far as it matters.</summary>
internal enum FileKind
{
    Unknown = 0,
    Picture = 1,
    Heic = 2,
    Svg = 3,
    OtherPicture = 4,
    Pdf = 5,
    Zip = 6,
    OldOffice = 7,
}
