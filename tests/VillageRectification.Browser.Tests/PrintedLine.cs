namespace VillageRectification.Browser.Tests;

/// <summary>What stands on one line of a printed page, in millimetres.</summary>
internal sealed record PrintedLine(string Text, double Left, double Right, double Middle)
{
    public static PrintedLine Of(IReadOnlyList<PrintedWord> words) => new(
        string.Concat(words.OrderBy(w => w.Left).Select(w => w.Text)), words.Min(w => w.Left), words.Max(w => w.Right), words.Average(w => w.Middle));
}
