using System.Text.RegularExpressions;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>What of a paragraph is read in one go when it is reworded: a figure alone, or words with the numbers that only the paragraph tells.</summary>
internal sealed class TokenPiece(IReadOnlyList<Run> runs)
{
    public Run First => runs[0];

    public string Text { get; } = string.Concat(runs.Select(r => r.Text));

    /// <summary>Numbers that only the paragraph tells stand with the words around them, whether or not they are doors; one with a name alone.</summary>
    public static IEnumerable<TokenPiece> All(IReadOnlyList<Run> runs)
    {
        for (var i = 0; i < runs.Count;)
        {
            var first = i;
            do
            {
                i++;
            }
            while (i < runs.Count && IsWords(runs[first]) && IsWords(runs[i]));

            yield return new([.. runs.Skip(first).Take(i - first)]);
        }
    }

    /// <summary>The number found there, with its door where it has one.</summary>
    public Run At(Match found)
    {
        var start = 0;
        foreach (var run in runs)
        {
            if (start == found.Index && run.Figure is not null && run.Text == found.Value)
            {
                return run;
            }

            start += run.Text.Length;
        }

        return new(found.Value);
    }

    private static bool IsWords(Run run) => run is { IsOfText: true, Name: null };
}
