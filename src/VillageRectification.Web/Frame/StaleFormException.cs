using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Web.Frame;

/// <summary>Somebody saved what a form edits first; the page lays the two side by side.</summary>
internal sealed class StaleFormException(string author, string at, Exception inner) : DbUpdateConcurrencyException("Somebody else saved first.", inner)
{
    public string Author => author;

    public string At => at;
}
