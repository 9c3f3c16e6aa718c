namespace VillageRectification.Domain.Campaigns;

/// <summary>One item of the inspection sheet (验收标准).</summary>
public sealed class AcceptanceCriterion
{
    public const int TextMaxLength = 100;

    private AcceptanceCriterion()
    {
    }

    internal AcceptanceCriterion(string aspect, string text, int points, bool isMustPass, int ordinal)
    {
        Aspect = aspect;
        Text = text;
        Points = points;
        IsMustPass = isMustPass;
        Ordinal = ordinal;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Aspect { get; private init; } = null!;

    public string Text { get; private init; } = null!;

    /// <summary>Full marks; the items of a version sum to 100.</summary>
    public int Points { get; private init; }

    /// <summary>A failed must-pass item fails the village whatever its score.</summary>
    public bool IsMustPass { get; private init; }

    /// <summary>Points from which a must-pass item is reached (达到); null for the usual 60 % of the full marks.</summary>
    public int? Mark { get; private init; }

    public int ReachedFrom => Mark ?? UsualMark(Points);

    public int Ordinal { get; private init; }

    /// <summary>The criteria are data with versions; 1 is the shipped default.</summary>
    public int CriteriaVersion { get; private init; } = 1;

    /// <summary>60 %, rounded up.</summary>
    public static int UsualMark(int points) => ((6 * points) + 9) / 10;
}
