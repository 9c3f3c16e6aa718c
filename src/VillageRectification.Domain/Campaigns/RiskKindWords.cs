namespace VillageRectification.Domain.Campaigns;

/// <summary>The parts of the risk; what is counted is called by the campaign's own word where it says so.</summary>
public static class RiskKindWords
{
    public static string ToText(this RiskKind kind) => kind switch
    {
        RiskKind.Overdue => "逾期",
        RiskKind.Silence => "最近记录",
        RiskKind.Presence => "驻村",
        RiskKind.MustPass => "必达项",
        RiskKind.Disunity => "团结",
        RiskKind.Debt => "债务",
        RiskKind.Setback => "反复",
        RiskKind.Time => "时间",
    };
}
