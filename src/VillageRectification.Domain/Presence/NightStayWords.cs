namespace VillageRectification.Domain.Presence;

/// <summary>Whether the night was spent there.</summary>
public static class NightStayWords
{
    public static string ToText(this NightStay night) => night switch
    {
        NightStay.Stayed => "当晚住下",
        NightStay.WentHome => "当天返回",
    };
}
