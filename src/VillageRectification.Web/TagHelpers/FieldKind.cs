namespace VillageRectification.Web.TagHelpers;

/// <summary>What a <see cref="FieldTagHelper"/> lets one type or choose.</summary>
public enum FieldKind
{
    /// <summary>The model's type decides.</summary>
    ByType = 0,
    Text = 1,
    Password = 2,

    /// <summary>The browser's date input, yyyy-MM-dd.</summary>
    Date = 3,

    /// <summary>A month, yyyy-MM.</summary>
    Month = 4,

    /// <summary>Digits, full-width ones too, so it is a text input with a numeric keyboard.</summary>
    Number = 5,
    TextArea = 6,
    Select = 7,

    /// <summary>Radio chips, for up to six options.</summary>
    Chips = 8,

    /// <summary>Checkbox chips for a list.</summary>
    Checks = 9,

    /// <summary>One checkbox with its label beside it.</summary>
    Checkbox = 10,
    File = 11,
}
