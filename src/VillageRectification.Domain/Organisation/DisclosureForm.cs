namespace VillageRectification.Domain.Organisation;

/// <summary>How something was made public.</summary>
public enum DisclosureForm
{
    /// <summary>张榜.</summary>
    Board = 1,

    /// <summary>会议公布.</summary>
    Meeting = 2,

    /// <summary>广播.</summary>
    Broadcast = 3,

    /// <summary>其他.</summary>
    Other = 4,
}
