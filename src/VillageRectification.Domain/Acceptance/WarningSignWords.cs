namespace VillageRectification.Domain.Acceptance;

/// <summary>The signs of a relapse, in words.</summary>
public static class WarningSignWords
{
    /// <param name="unit">What the campaign counts: 村, 社区.</param>
    public static string ToText(this WarningSign sign, string unit) => sign switch
    {
        WarningSign.NoProgress => "没有进展",
        WarningSign.PresenceHalved => $"驻{unit}减半",
        WarningSign.ProblemBack => "同类问题又出现",
        WarningSign.SeatVacant => "两委缺人",
    };
}
