using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace VillageRectification.Web.Frame;

/// <summary>What the next page says at its top, once: what was done, and where one may go on. Said by <c>this.Say(…)</c>, shown by the layout.</summary>
internal sealed record Flash(string Title, IReadOnlyList<FlashLink> Links)
{
    /// <summary>What of it was not saved, a sentence each; empty when all was.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];

    private const string Key = "flash";

    /// <summary>Null when there is nothing to say; what was taken is not said again.</summary>
    public static Flash? Take(ITempDataDictionary kept) => kept[Key] is string text ? JsonSerializer.Deserialize<Flash>(text) : null;

    public void Keep(ITempDataDictionary kept) => kept[Key] = JsonSerializer.Serialize(this);
}
