namespace VillageRectification.Domain.Common;

/// <summary>
/// Something is done and nobody wrote when. A fact has a day: it is the one on which the ledger was first brought in, from which on it is known, and the
/// fact says of itself that it is no more than that.
/// </summary>
public static class UnknownDay
{
    /// <summary>Stands as the reason why it was written down late.</summary>
    public const string Reason = "台账没有写哪天，按导入那天记";

    /// <summary>What stands in the place of the day.</summary>
    public const string Word = "没有写哪天";

    public static bool IsOfUnknownDay(this Fact fact) => fact.LateReason == Reason;
}
