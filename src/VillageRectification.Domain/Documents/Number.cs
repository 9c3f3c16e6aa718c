using System.Globalization;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Documents;

/// <summary>A number of the text and, where it is the value of a figure, the figure's key.</summary>
public readonly record struct Number(long Value, string? Figure = null, ManagementLevel? Level = null)
{
    private const long Thousand = 1000;

    /// <summary>Set for quantities, which are counted in thousandths.</summary>
    public bool IsThousandths { get; init; }

    /// <summary>What a number without a figure is called where its paragraph is reworded; null where the words around it say so.</summary>
    public string? Name { get; init; }

    /// <summary>As of <see cref="Run.Within"/>.</summary>
    public string? Within { get; init; }

    /// <summary>As of <see cref="Run.List"/>.</summary>
    public OwnList? List { get; init; }

    /// <summary>As of <see cref="Run.Also"/>.</summary>
    public OwnList? Also { get; init; }

    /// <summary>What a list of the text's own comes to.</summary>
    public static Number Of(OwnList list) => new(list.Value, list.Key) { List = list };

    public override string ToString() => IsThousandths
        ? ((decimal)Value / Thousand).ToString("0.###", CultureInfo.InvariantCulture)
        : Value.ToString(CultureInfo.InvariantCulture);
}
