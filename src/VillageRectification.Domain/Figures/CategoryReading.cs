namespace VillageRectification.Domain.Figures;

/// <summary>A case's problems of one category: how many were found, and how they stand.</summary>
/// <param name="Resolved">Last status Resolved.</param>
/// <param name="Eased">Last status Eased.</param>
/// <param name="Overdue">Open or Reopened past their due day.</param>
public sealed record CategoryReading(string Category, int Found, int Resolved, int Eased, int Overdue)
{
    public bool IsResolved => Found > 0 && Resolved == Found;

    public bool IsEased => Found > 0 && Resolved + Eased == Found;
}
