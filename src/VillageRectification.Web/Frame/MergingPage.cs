using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Frame;

/// <summary>A page whose form somebody else may save first: then mine and theirs stand side by side (<see cref="StaleForms"/>), until one is picked.</summary>
internal abstract class MergingPage : PageModel
{
    /// <summary>The form was sent with the two side by side.</summary>
    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; set; }
}
