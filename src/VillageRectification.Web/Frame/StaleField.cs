namespace VillageRectification.Web.Frame;

/// <summary>What a form says under one label, in words; of several properties when they belong together.</summary>
internal sealed record StaleField<TInput>(string Label, Func<TInput, string?> Text, params IReadOnlyList<string> Properties);
