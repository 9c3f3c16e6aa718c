namespace VillageRectification.Domain.Cases;

/// <summary>Somebody takes back what is written down.</summary>
/// <param name="By">The account that does.</param>
/// <param name="RecordedDay">The real day in Asia/Shanghai on which it was written down.</param>
/// <param name="RealToday">The real day in Asia/Shanghai; not the work calendar's.</param>
/// <param name="IsInIssuedBulletin">An issued bulletin counts it.</param>
public sealed record Withdrawal(Guid By, DateOnly RecordedDay, DateOnly RealToday, bool IsInIssuedBulletin)
{
    /// <summary>Kept with the voided row; a correction cannot give it as its reason.</summary>
    public const string Reason = "撤回";

    /// <summary>The same of a row that an import wrote, which was undone as a whole.</summary>
    public const string OfImport = "撤销导入";
}
