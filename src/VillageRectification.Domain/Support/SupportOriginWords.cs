namespace VillageRectification.Domain.Support;

/// <summary>Where what was given comes from, in words.</summary>
public static class SupportOriginWords
{
    public static string ToText(this SupportOrigin origin) => origin switch
    {
        SupportOrigin.Own => "自筹",
        SupportOrigin.Coordinated => "协调",
    };
}
