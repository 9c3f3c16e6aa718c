using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Web.Text.Refusals;

internal static class PresenceEntryRefusalText
{
    public static string Say(PresenceEntryRefusal refusal) => refusal.Rule switch
    {
        PresenceEntryRule.BeforeListed => $"{refusal.Day.ToFull()}才列入整顿，列入以前的日子不登记。请改日期。",
        PresenceEntryRule.BeforeJoined => $"{refusal.Person}{refusal.Day.ToFull()}才到工作组，这一天不能记他。请改日期；到组的日子错了的，先更正那一条。",
        PresenceEntryRule.AfterLeaving => $"{refusal.Person}{refusal.Day.ToFull()}起已经不在工作组，这一天不能记他。请改日期；离开的日子错了的，先更正那一条。",
        PresenceEntryRule.NotYoursToWrite => $"{refusal.Capacity.ToText()}的日子不由您登记。请由本人登记，工作组和领导的可以由乡镇登记。",
    };
}
