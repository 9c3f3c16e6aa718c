namespace VillageRectification.Domain.Bulletins;

/// <summary>A paragraph: an optional lead set in Kai (（一）班子建设。) and its text in runs, so that each figure stays a door to its records.</summary>
/// <param name="IsNote">The editor wrote it.</param>
public sealed record BulletinParagraph(string? Lead, IReadOnlyList<BulletinRun> Runs, bool IsNote = false)
{
    /// <summary>The text without its doors.</summary>
    public string Text => Lead + string.Concat(Runs.Select(r => r.Text));
}
