namespace VillageRectification.Web.Tests.Site;

/// <summary>Where a connection breaks.</summary>
internal enum CutPlace
{
    Nowhere = 0,

    /// <summary>Before the server has read the whole request.</summary>
    Request = 1,

    /// <summary>Some time after the connection began, mostly while the server works.</summary>
    Work = 2,

    /// <summary>The server has done its work, and its answer does not arrive, or half of it.</summary>
    Answer = 3,
}
