namespace VillageRectification.Domain.Letters;

/// <summary>A village of which something holds, as the list of a screening prints it.</summary>
/// <param name="Situations">In words; at least one.</param>
/// <param name="Said">Of a listed one its level and what goes with it; of another why it is not listed.</param>
public sealed record ScreenedLine(string Township, string Village, IReadOnlyList<string> Situations, string Said);
