namespace VillageRectification.Domain.Organisation;

/// <summary>配备方式.</summary>
public static class AppointmentMethodWords
{
    public static string ToText(this AppointmentMethod method) => method switch
    {
        AppointmentMethod.InvitedBack => "回请",
        AppointmentMethod.Seconded => "下派",
        AppointmentMethod.Concurrent => "兼职",
        AppointmentMethod.CrossVillage => "跨村兼职",
        AppointmentMethod.Internal => "内选",
    };
}
