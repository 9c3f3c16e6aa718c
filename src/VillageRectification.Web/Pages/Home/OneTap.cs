namespace VillageRectification.Web.Pages.Home;

/// <summary>A form of one button: 没有变化，确认.</summary>
/// <param name="Address">Of the new record's form, which takes the day and a key.</param>
internal sealed record OneTap(string Label, string Address, string OtherLabel, string OtherAddress)
{
    /// <summary>What the record says beside its day.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];
}
