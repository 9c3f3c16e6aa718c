using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Progress;

/// <summary>A village held up as an example (典型), with its story.</summary>
public sealed class Exemplar : CaseFact
{
    public const int StoryMaxLength = 1000;

    private Exemplar()
    {
    }

    internal Exemplar(RectificationCase @case, DateOnly on, string? story)
        : base(@case, on)
    {
        Story = story;
    }

    public string? Story { get; private init; }
}
