namespace VillageRectification.Domain.Acceptance;

/// <summary>The signs of a relapse, in words.</summary>
public static class WarningSignWords
{
    public static string ToText(this WarningSign sign) => sign switch
    {
        WarningSign.NoProgress => "没有进展",
        WarningSign.PresenceHalved => "驻村减半",
        WarningSign.ProblemBack => "同类问题又出现",
        WarningSign.SeatVacant => "两委缺人",
    };
}
