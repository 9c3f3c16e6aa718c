namespace VillageRectification.Domain.Acceptance;

/// <summary>A village of the list from which a sample is drawn, as it stood on that day.</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Risk">0 to 100.</param>
/// <param name="Pick">Null of one that was not drawn.</param>
public sealed record SampleVillage(Guid CaseId, string Code, string Village, string Township, int Risk, SamplePick? Pick = null);
