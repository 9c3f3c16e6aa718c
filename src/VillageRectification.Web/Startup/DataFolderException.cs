namespace VillageRectification.Web.Startup;

/// <summary>The program cannot start where it cannot write.</summary>
internal sealed class DataFolderException(string message, Exception cause) : Exception(message, cause);
