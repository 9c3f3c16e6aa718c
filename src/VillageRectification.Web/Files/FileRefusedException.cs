namespace VillageRectification.Web.Files;

/// <summary>An uploaded file that is not kept; the message says to its uploader what it is and what to do.</summary>
internal sealed class FileRefusedException(string message) : Exception(message);
