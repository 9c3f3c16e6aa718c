using Microsoft.AspNetCore.Mvc.ViewFeatures;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>What a field shows that is written out by hand, as <c>asp-for</c> would: what was typed, also into a form that could not be read.</summary>
internal static class TypedValues
{
    /// <param name="field">By its full name.</param>
    /// <param name="otherwise">Where nothing was typed into it.</param>
    public static string Typed(this ViewDataDictionary view, string field, object? otherwise) =>
        SoundText.Mend(view.ModelState[field]?.AttemptedValue ?? otherwise?.ToString() ?? "");
}
