namespace VillageRectification.Domain.Divisions;

/// <summary>
/// The statistical code of a division (统计用区划代码): twelve digits, of which 2 name the province, 4 the city, 6 the county,
/// 9 the township, 12 the village. A higher division is written padded with zeros. Source: National Bureau of Statistics.
/// </summary>
public readonly record struct DivisionCode
{
    public const int Length = 12;
    public const int CityLength = 4;
    public const int CountyLength = 6;
    public const int TownshipLength = 9;

    private DivisionCode(string value) => Value = value;

    /// <summary>Twelve ASCII digits.</summary>
    public string Value { get; }

    /// <summary>Six digits.</summary>
    public string County => Value[..CountyLength];

    public DivisionCode Township => new(Value[..9] + "000");

    public bool IsVillage => Value[9..] != "000";

    /// <summary>Reads a code of 2, 4, 6, 9 or 12 digits, padding it to twelve; false for anything else.</summary>
    public static bool TryParse(string? text, out DivisionCode code)
    {
        var read = IsPrefix(text) && text!.Length is 2 or 4 or 6 or 9 or 12;
        code = read ? new(text!.PadRight(Length, '0')) : default;
        return read;
    }

    /// <exception cref="FormatException">Not 2, 4, 6, 9 or 12 digits.</exception>
    public static DivisionCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a division code.");

    /// <summary>Whether the text is 2 to 12 digits, the beginning of a code.</summary>
    public static bool IsPrefix(string? text) => text is { Length: >= 2 and <= Length } && text.All(char.IsAsciiDigit);

    public override string ToString() => Value;
}
