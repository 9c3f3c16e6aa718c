namespace VillageRectification.Domain.Bulletins;

/// <summary>A paragraph: an optional lead set in Kai (（一）班子建设。) and its text in runs, so that each figure stays a door to its records.</summary>
public sealed record BulletinParagraph(string? Lead, IReadOnlyList<BulletinRun> Runs)
{
    /// <summary>The text without its doors.</summary>
    public string Text => Lead + string.Concat(Runs.Select(r => r.Text));
}
