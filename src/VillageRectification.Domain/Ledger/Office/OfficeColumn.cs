namespace VillageRectification.Domain.Ledger.Office;

/// <summary>A column of an office's sheet and what it is read as.</summary>
/// <param name="Heading">As written; below the heading of a group 存在问题 / 类别.</param>
/// <param name="Fields">None where it is not read.</param>
/// <param name="IsSettled">Nobody has to be asked: it was recognised, or somebody has said it.</param>
public sealed record OfficeColumn(string Heading, IReadOnlyList<OfficeField> Fields, bool IsSettled);
