namespace VillageRectification.Domain.Cases;

/// <summary>谁主持.</summary>
public static class DiagnosisLeadWords
{
    public static string ToText(this DiagnosisLead lead) => lead switch
    {
        DiagnosisLead.Secretary => "党委书记主持",
        DiagnosisLead.Other => "别人主持",
    };
}
