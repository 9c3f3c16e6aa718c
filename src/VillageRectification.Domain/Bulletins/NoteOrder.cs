using System.Globalization;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// Where the own paragraphs of a part stand among its computed ones: of each after how many of these it comes. The computed ones keep their order;
/// where records make them fewer, what stood behind a missing one stands at the end.
/// </summary>
public sealed class NoteOrder
{
    private const int End = int.MaxValue;
    private const char Comma = ',';
    private const string AtEnd = "-";

    private readonly List<(string Line, int After)> _lines;

    private NoteOrder(IEnumerable<(string Line, int After)> lines) => _lines = [.. lines];

    /// <summary>The own paragraphs, in their order.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(l => l.Line)];

    public string Text => string.Join('\n', Lines);

    /// <summary>As it is stored; null where all stand at the end.</summary>
    public string? Places => _lines.TrueForAll(l => l.After == End) ? null
        : string.Join(Comma, _lines.Select(l => l.After == End ? AtEnd : l.After.ToString(CultureInfo.InvariantCulture)));

    /// <param name="places">As of <see cref="Places"/>; what it does not say of a paragraph is the end.</param>
    public static NoteOrder Of(string? text, string? places)
    {
        var after = (places ?? "").Split(Comma).Select(p => int.TryParse(p, CultureInfo.InvariantCulture, out var n) ? n : End).ToArray();
        return new(Ascending(LinesOf(text).Select((line, i) => (line, i < after.Length ? after[i] : End))));
    }

    /// <summary>The paragraphs of a text, one a line.</summary>
    public static IReadOnlyList<string> LinesOf(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same of another text: what is still in it stays where it stood, what is new stands behind what comes before it.</summary>
    public NoteOrder With(string? text)
    {
        var left = _lines.ToList();
        var last = _lines.Count == 0 ? End : _lines[0].After;
        var carried = new List<(string Line, int After)>();
        foreach (var line in LinesOf(text))
        {
            var found = left.FindIndex(l => l.Line == line);
            if (found >= 0)
            {
                last = left[found].After;
                left.RemoveAt(found);
            }

            carried.Add((line, last));
        }

        return new(Ascending(carried));
    }

    /// <summary>One paragraph a place up or down, past a computed one or past another own one; at the edge it stays.</summary>
    /// <param name="computed">How many computed ones the part has by now.</param>
    public NoteOrder Move(int line, bool up, int computed)
    {
        if (line < 0 || line >= _lines.Count)
        {
            return this;
        }

        var lines = _lines.Select(l => (l.Line, After: Math.Min(l.After, computed))).ToList();
        var (neighbour, own) = (up ? line - 1 : line + 1, lines[line]);
        if (neighbour >= 0 && neighbour < lines.Count && lines[neighbour].After == own.After)
        {
            (lines[line], lines[neighbour]) = (lines[neighbour], lines[line]);
        }
        else
        {
            lines[line] = own with { After = Math.Clamp(own.After + (up ? -1 : 1), 0, computed) };
        }

        return new(lines.Select(l => l.After >= computed ? l with { After = End } : l));
    }

    /// <summary>All paragraphs of the part in the order in which they are printed: computed ones and own ones, each by its position among its kind.</summary>
    public IEnumerable<(bool IsOwn, int Position)> Sequence(int computed)
    {
        for (var (own, i) = (0, 0); i <= computed; i++)
        {
            for (; own < _lines.Count && (_lines[own].After <= i || i == computed); own++)
            {
                yield return (true, own);
            }

            if (i < computed)
            {
                yield return (false, i);
            }
        }
    }

    // Own ones keep the order of their text.
    private static IEnumerable<(string Line, int After)> Ascending(IEnumerable<(string Line, int After)> lines)
    {
        var most = 0;
        foreach (var (line, after) in lines)
        {
            most = Math.Max(most, after);
            yield return (line, most);
        }
    }
}
