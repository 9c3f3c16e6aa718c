namespace VillageRectification.Domain.Campaigns;

/// <summary>One item of the inspection sheet (验收标准).</summary>
public sealed class AcceptanceCriterion
{
    public const int TextMaxLength = 100;
    public const int AspectMaxLength = 20;

    private AcceptanceCriterion()
    {
    }

    internal AcceptanceCriterion(int version, int ordinal, CriterionDraft draft)
    {
        (CriteriaVersion, Ordinal) = (version, ordinal);
        (Aspect, Text, Points) = draft;
        (IsMustPass, Mark) = (draft.IsMustPass, draft.Mark);
        (Basis, BasisItem) = (draft.Basis, draft.BasisItem);
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

    /// <summary>The records that are its evidence; null where one has to go and look.</summary>
    public CriterionBasis? Basis { get; private init; }

    /// <summary>Which item of a list, where its evidence is one (<see cref="CriterionBasis.Rule"/>, <see cref="CriterionBasis.CategoryProblems"/>).</summary>
    public string? BasisItem { get; private init; }

    public int Ordinal { get; private init; }

    /// <summary>Which version of the criteria it is of.</summary>
    public int CriteriaVersion { get; private init; } = 1;

    /// <summary>60 %, rounded up.</summary>
    public static int UsualMark(int points) => ((6 * points) + 9) / 10;
}
