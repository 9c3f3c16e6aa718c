using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Common;
using VillageRectification.Web.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>One field of a kind of record: its form, its rules, its line in a history and its row in a merge come from this one entry.</summary>
/// <param name="Property">Of the kind's input.</param>
public sealed record RecordField(string Property, string Label, FieldKind Kind)
{
    public const string Unknown = FieldWords.Unknown;

    public string? Hint { get; init; }

    /// <summary>The mark of what may be left out; null where it must be filled in.</summary>
    public string? Optional { get; init; }

    /// <summary>Where the field matters only for a choice in another: that field and the choice.</summary>
    public (string Property, string Value)? When { get; init; }

    /// <summary>
    /// The field without which this one says nothing: the verdict of its reason, the choice that it matters for. Where two say that one differently, both are
    /// one thing to pick.
    /// </summary>
    public string? GoesWith
    {
        get => field ?? When?.Property;
        init;
    }

    /// <summary>The choices, for chips and lists.</summary>
    public IReadOnlyList<SelectListItem> Items { get; init; } = [];

    /// <summary>The word of a choice that is not offered any more; null where there are only words.</summary>
    public Func<object, string>? Word { get; init; }

    /// <summary>Why a choice is not offered any more, where there is more to say of it than that.</summary>
    public Func<string, string?>? WhyNot { get; init; }

    /// <summary>Whether it only helps to fill in another field of a new record: no history and no merge tells of it.</summary>
    public bool IsShortcut { get; init; }

    /// <summary>Characters; null where there is no text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether it holds names of persons: 无 and the like are none.</summary>
    public bool IsOfPersons { get; init; }

    /// <summary>Of a number; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the number is a year: 2001, not 2,001.</summary>
    public bool IsYear { get; init; }

    /// <summary>The greatest number that is taken.</summary>
    public long Most { get; init; } = int.MaxValue;

    /// <summary>With a word or member that was chosen once, though it is not offered any more.</summary>
    internal RecordField Offering(object? chosen) => Items.Count == 0 || WhyNot is not null || chosen is null or Guid or IReadOnlyCollection<Guid>
        ? this
        : this with
        {
            Items =
            [
                .. Items,
                .. Values(chosen).Where(v => v.Length > 0 && Items.All(i => i.Value != v))
                    .Select(v => new SelectListItem(chosen is Enum ? TextOf(chosen) : v, v)),
            ],
        };

    /// <summary>As a history shows it: a choice by its word, a blank as unknown.</summary>
    public string TextOf(object? value) => value switch
    {
        null or "" => Unknown,
        IReadOnlyCollection<Guid> { Count: 0 } => Unknown,
        IReadOnlyCollection<Guid> many => string.Join("；", Items.Where(i => many.Contains(Guid.Parse(i.Value))).Select(i => i.Text)),
        IReadOnlyCollection<string> many => many.Count == 0 ? Unknown : string.Join("；", many),
        DateOnly day => day.ToList(),
        _ when Items.FirstOrDefault(i => i.Value == Plain(value)) is { } item => item.Text,
        Enum member when Word is not null => Word(member),
        bool yes => yes ? "是" : "否",
        int or long when !IsYear => $"{Convert.ToInt64(value, CultureInfo.InvariantCulture).ToCount()} {Unit}".TrimEnd(),
        int year => $"{Plain(year)} {Unit}".TrimEnd(),
        _ => Plain(value),
    };

    /// <summary>As a form sends it: of several each.</summary>
    public static IEnumerable<string> Values(object? value) => value switch
    {
        null => [""],
        IReadOnlyCollection<Guid> many => many.Select(v => v.ToString()),
        IReadOnlyCollection<string> many => many,
        _ => [Plain(value)],
    };

    public static string Plain(object value) => value switch
    {
        DateOnly day => day.ToList(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
