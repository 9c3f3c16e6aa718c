namespace VillageRectification.Domain.Acceptance;

/// <summary>What a monthly look found, in words.</summary>
public static class LookResultWords
{
    public static string ToText(this LookResult result) => result switch
    {
        LookResult.Steady => "稳定",
        LookResult.Signs => "有苗头",
    };
}
