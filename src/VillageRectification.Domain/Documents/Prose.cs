using System.Globalization;
using System.Runtime.CompilerServices;

namespace VillageRectification.Domain.Documents;

/// <summary>Text made by interpolation in which each number remembers its figure: <c>Prose.Of($"修路{roads}公里")</c>.</summary>
[InterpolatedStringHandler]
public sealed class Prose
{
    private readonly List<Run> _runs;

    public Prose(int literalLength, int formattedCount)
    {
        _runs = new(literalLength == 0 ? formattedCount : (formattedCount * 2) + 1);
    }

    public IReadOnlyList<Run> Runs => _runs;

    public static Prose Empty => new(0, 0);

    public bool IsEmpty => _runs.Count == 0;

    public static Prose Of(Prose text) => text;

    public static Prose Join(string separator, IEnumerable<Prose> pieces)
    {
        var joined = Empty;
        foreach (var piece in pieces.Where(p => !p.IsEmpty))
        {
            joined.AppendFormatted(joined.IsEmpty ? "" : separator);
            joined.AppendFormatted(piece);
        }

        return joined;
    }

    /// <summary>Each sentence with its full stop; empty ones are left out.</summary>
    public static Prose Sentences(IEnumerable<Prose> sentences) => Join("", sentences.Where(s => !s.IsEmpty).Select(s => Of($"{s}。")));

    public void AppendLiteral(string text) => AppendFormatted(text);

    public void AppendFormatted(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1] is { Figure: null, Name: null } plain)
        {
            _runs[^1] = plain with { Text = plain.Text + text };
        }
        else
        {
            _runs.Add(new(text));
        }
    }

    public void AppendFormatted(long number) => AppendFormatted(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Number number) => AppendFormatted(
        new Run(number.ToString(), number.Figure, number.Level)
        {
            Name = number.Name,
            Within = number.Within,
            List = number.List,
            Also = number.Also,
        });

    public void AppendFormatted(Prose text)
    {
        foreach (var run in text.Runs)
        {
            AppendFormatted(run);
        }
    }

    // What has a name is a piece of its own, so that the name is of the number alone.
    private void AppendFormatted(Run run)
    {
        if (run is { Figure: null, Name: null })
        {
            AppendFormatted(run.Text);
        }
        else
        {
            _runs.Add(run);
        }
    }

    /// <summary>Without its doors.</summary>
    public override string ToString() => string.Concat(_runs.Select(r => r.Text));

    public Paragraph Paragraph(string? lead = null) => new(lead, Runs);
}
