namespace VillageRectification.Domain.Bulletins;

/// <summary>A lagging village in annex 2: why, and who answers for it.</summary>
public sealed record LaggingRow(
    string DivisionCode,
    string Township,
    string Village,
    string Reason,
    string? Secretary,
    string? DeputySecretary,
    string? OrganisationOfficer,
    string? CountyLeader);
