namespace VillageRectification.Web.Files;

/// <summary>What a field of a form sent: the files that are stored, and what is said of those that are not.</summary>
internal sealed record TakenFiles(IReadOnlyList<TakenFile> Files, IReadOnlyList<string> Refused)
{
    public static TakenFiles None { get; } = new([], []);
}
