using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace VillageRectification.Persistence;

/// <summary>A value that is written once and read as a whole: JSON in a text column.</summary>
internal sealed class JsonText<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonText.Options),
    text => JsonSerializer.Deserialize<T>(text, JsonText.Options)!)
{
    /// <summary>Written once, so the reference says whether it changed.</summary>
    internal sealed class Comparer() : ValueComparer<T>(
        (one, other) => ReferenceEquals(one, other), value => value == null ? 0 : value.GetHashCode(), value => value);
}

internal static class JsonText
{
    /// <summary>Chinese stays readable in the table; nothing of it goes into a page unencoded.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
