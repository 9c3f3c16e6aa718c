namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What the bulletin compares with: the last issued one as stored in it or, where there is none, a recount of the last day of the month before.
/// </summary>
/// <param name="Number">第N期; null for a recount.</param>
public sealed record EarlierFigures(int? Number, IReadOnlyDictionary<string, long?> Values)
{
    /// <summary>上期 or 上月.</summary>
    public string Name => Number is null ? "上月" : "上期";
}
