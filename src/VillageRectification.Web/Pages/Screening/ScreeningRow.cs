using VillageRectification.Domain.Screening;
using VillageRectification.Web.Pages.Register;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A village of a screening, with what the program knows of it besides.</summary>
internal sealed record ScreeningRow(ScreenedVillage Village, ListedVillage Known)
{
    public string Code => Village.Code;

    public string Name => Known.Name;

    public string TownshipCode => Village.Division.Code.Township.Value;

    public bool IsIn(ScreeningView view) => view switch
    {
        ScreeningView.All => true,
        ScreeningView.Unchecked => Village.Result is ScreeningResult.Unchecked,
        ScreeningView.Undecided => Village.Result is ScreeningResult.Undecided,
        ScreeningView.Held => Village.Held.Count > 0,
        ScreeningView.Listed => Village.Result is ScreeningResult.Listed,
        ScreeningView.NotListed => Village.Result is ScreeningResult.NotListed,
        ScreeningView.Nothing => Village.Result is ScreeningResult.NothingHolds,
        ScreeningView.Again => Known.Earlier.Count > 0 && Village.Held.Count > 0,
    };
}
