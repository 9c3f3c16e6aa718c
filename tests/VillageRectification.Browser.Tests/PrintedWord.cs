namespace VillageRectification.Browser.Tests;

/// <summary>A word of a printed page and its box, in millimetres.</summary>
internal sealed record PrintedWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;
}
