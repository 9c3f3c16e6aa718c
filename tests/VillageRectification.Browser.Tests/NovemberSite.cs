namespace VillageRectification.Browser.Tests;

/// <summary>The demonstration a day later: October has ended, so its bulletin can be issued.</summary>
public sealed class NovemberSite : Site
{
    protected override string Today => "2003-11-01";
}
