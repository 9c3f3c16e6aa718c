using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Web.Text.Refusals;

internal static class PresenceEntryRefusalText
{
    public static string Say(PresenceEntryRefusal refusal) => refusal.Rule switch
    {
        PresenceEntryRule.NotYoursToWrite => $"{refusal.Capacity.ToText()}的驻村日不由您登记。请由本人登记，工作组和县级领导的可以由乡镇登记。",
    };
}
