namespace VillageRectification.Web.Demo;

/// <summary>Whether this program shows its demonstration county. Decided once, at start, before anybody asks for the date.</summary>
internal sealed class Demonstration
{
    public bool IsThere { get; set; }

    /// <summary>It was asked for, but the database holds somebody's own records.</summary>
    public bool IsLeftOut { get; set; }
}
