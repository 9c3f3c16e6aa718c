namespace VillageRectification.Domain.Acceptance;

/// <summary>What of a passed village may be the beginning of a relapse (苗头); two of them make a warning card.</summary>
public enum WarningSign
{
    /// <summary>30 天没有进展: no progress entry, measure outcome or change of a problem.</summary>
    NoProgress = 1,

    /// <summary>驻村减半: fewer than half the team's days of its own three months before.</summary>
    PresenceHalved = 2,

    /// <summary>已解决的那类问题又出现.</summary>
    ProblemBack = 3,

    /// <summary>两委缺人: a committee known not to be complete.</summary>
    SeatVacant = 4,
}
