using Microsoft.AspNetCore.Http.Metadata;

namespace VillageRectification.Web.Frame;

/// <summary>
/// A page that takes more than the 2 MB of the others. It only says so to the server; the framework's own attribute would also try to set the
/// limit once the form has been read, and complain each time.
/// </summary>
/// <param name="bytes">The largest body that is read.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LargestFormAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
