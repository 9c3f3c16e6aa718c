namespace VillageRectification.Web.Printing;

/// <summary>Why the server made no PDF.</summary>
internal enum PdfFault
{
    /// <summary>Another one is being made, and it took too long to wait for.</summary>
    Busy = 1,

    /// <summary>The browser did not come to an end in its time.</summary>
    Late = 2,

    /// <summary>The browser cannot be started, or made no file; the log says more.</summary>
    Failed = 3,
}
