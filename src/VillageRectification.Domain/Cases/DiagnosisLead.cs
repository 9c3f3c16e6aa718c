namespace VillageRectification.Domain.Cases;

/// <summary>Who led a joint diagnosis: the township's secretary shall.</summary>
public enum DiagnosisLead
{
    Secretary = 1,
    Other = 2,
}
