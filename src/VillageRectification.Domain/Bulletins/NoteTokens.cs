using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The numbers that an editor's own paragraph may hold as tokens 【名称】: every figure that a bulletin prints, whatever the records say.</summary>
public sealed class NoteTokens
{
    private readonly Dictionary<string, Run> _tokens;

    private NoteTokens(Dictionary<string, Run> tokens) => _tokens = tokens;

    /// <summary>For a text without brackets, which needs no figures to be read.</summary>
    public static NoteTokens None { get; } = new([]);

    /// <summary>What each token stands for by now, in their order.</summary>
    public IEnumerable<(string Name, Run Now)> Tokens => _tokens.Select(t => (t.Key, t.Value));

    public static NoteTokens Of(BulletinMaterial m)
    {
        var tokens = new Dictionary<string, Run>(StringComparer.Ordinal);
        foreach (var figure in m.Figures.Figures.Where(f => f.Words.Printed is not null))
        {
            // What is called alike is told apart by the whole title, or not at all.
            _ = tokens.TryAdd(figure.Words.Short, RunOf(m, figure)) || tokens.TryAdd(figure.Words.Title, RunOf(m, figure));
        }

        var cases = m.Figures[FigureName.Cases];
        foreach (var level in ManagementLevelWords.All)
        {
            var count = m.Figures.Counted.Count(r => r.Level == level);
            tokens.TryAdd(
                level.ToText(m.County) + cases.Words.Short,
                new(count.ToString(CultureInfo.InvariantCulture), cases.Key, level));
        }

        return new(tokens);
    }

    /// <summary>Whether a text needs figures to be read.</summary>
    public static bool AreIn(string? text) => text is not null && TokenWords.AreIn(text);

    /// <summary>A token that no figure is called, half a bracket, a name in other brackets.</summary>
    public IEnumerable<Refusal> Against(string text) => TokenWords.Against(text, _tokens.ContainsKey);

    /// <exception cref="KeyNotFoundException">A token is unknown: <see cref="Against"/> names it.</exception>
    public Paragraph Fill(string line) => new(null, TokenWords.Fill(line, _tokens), IsNote: true);

    private static Run RunOf(BulletinMaterial m, Figure figure) =>
        new(m.Figures.Value(figure) is null ? FieldWords.Unknown : m.Count(figure).ToString(), figure.Key);
}
