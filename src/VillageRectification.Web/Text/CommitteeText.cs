using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Text;

internal static class CommitteeText
{
    public static string ToText(this Committee committee) => committee switch
    {
        Committee.Branch => "党支部",
        Committee.VillageCommittee => "村委会",
    };

    public static string ToText(this CommitteeState state) => state switch
    {
        CommitteeState.Complete => "健全",
        CommitteeState.Incomplete => "不健全",
        CommitteeState.ElectionPending => "换届未完成",
    };

    public static string ToText(this CommitteeRelation relation) => relation switch
    {
        CommitteeRelation.Harmonious => "团结",
        CommitteeRelation.Disunited => "不和",
    };

    public static string ToText(this CommitteeChangeKind kind) => kind switch
    {
        CommitteeChangeKind.Established => "建立健全",
        CommitteeChangeKind.ByElected => "补选",
        CommitteeChangeKind.ElectionCompleted => "换届",
        CommitteeChangeKind.Reorganised => "组织调整",
        CommitteeChangeKind.Dismissed => "免职",
    };

    public static string ToText(this AppointmentMethod method) => method switch
    {
        AppointmentMethod.InvitedBack => "回请",
        AppointmentMethod.Seconded => "下派",
        AppointmentMethod.Concurrent => "兼职",
        AppointmentMethod.CrossVillage => "跨村兼职",
        AppointmentMethod.Internal => "内选",
    };
}
