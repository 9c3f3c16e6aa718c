namespace VillageRectification.Domain.Figures;

/// <summary>A figure: its key, its words, what it is of each case, and which records put the case there.</summary>
/// <param name="Key">As the API names it, such as passed, resolvedByCategory.土地纠纷 or presence.liaison.week.1.</param>
/// <param name="Of">1 or 0 for what is counted, an amount for what is summed up; null where it is unknown.</param>
/// <param name="Proofs">None for an absence.</param>
public sealed record Figure(FigureName Name, string Key, FigureWords Words, Func<CaseReading, long?> Of, IReadOnlyList<Proof> Proofs)
{
    /// <summary>The category or indicator that a figure of a family is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The rule that a presence figure is about; any rule of its capacity for those that count days alone.</summary>
    public FigureRule? Rule { get; init; }

    /// <summary>What is absent where no record says why the village is in it; null where the records say it, or the figure's page does with its days.</summary>
    public Func<CaseReading, string>? Absence { get; init; }

    /// <summary>No single village's petitions are printed.</summary>
    public bool MayPrintVillages => Name is not FigureName.Petitions;

    internal static Figure Count(FigureName name, FigureWords words, Func<CaseReading, bool> isCounted, params Proof[] proofs) =>
        new(name, KeyOf(name), words, r => isCounted(r) ? 1 : 0, proofs);

    internal static Figure Sum(FigureName name, FigureWords words, Func<CaseReading, long?> amount, params Proof[] proofs) =>
        new(name, KeyOf(name), words, amount, proofs);

    /// <summary>One figure of a family.</summary>
    internal static Figure Member(FigureName family, string subject, FigureWords words, Func<CaseReading, long?> of, Proof proof) =>
        new(family, $"{KeyOf(family)}.{subject}", words, of, [proof]) { Subject = subject };

    /// <summary>passed for Passed.</summary>
    internal static string KeyOf(Enum name) => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..];
}
