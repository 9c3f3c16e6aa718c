using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Tests.Architecture;

/// <summary>What entries of figures say: names, short ones and printed ones, and what is absent where no record says why a village is counted.</summary>
internal static class FigureSayings
{
    public static IEnumerable<string> All()
    {
        DateOnly day = new(2003, 10, 31);
        FigureFrame frame = new(new(Guid.Empty, "", "370830", "汶上县", "后进村", day.AddMonths(-9), day.AddMonths(2)), day, [], [], [])
        {
            ConfirmationDays = 0,
            FreeEntryDays = 0,
            PlanReturnDays = 0,
            ConsolidationMonths = 0,
            WatchMonths = 0,
        };
        CaseReading nobody = new()
        {
            CaseId = Guid.Empty,
            DivisionCode = "370830112201",
            Village = "孔庄村",
            Township = "刘楼镇",
            Standing = Standing.Active,
            Registration = Guid.Empty,
            ListedOn = day,
            StandingSource = Guid.Empty,
            Acceptance = AcceptanceReading.Of(AcceptanceEvents.Of([])),
            Petitions = new(0, [], 1),
        };
        CaseReading somebody = nobody with
        {
            Persons = CasePersons.Nobody(Guid.Empty) with { Department = "县水利局", Members = [new("王成", TeamRole.Leader, null)] },
        };
        return FigureList.For(frame)
            .SelectMany(f => new[] { f.Words.Title, f.Words.Short, f.Words.Printed, f.Absence?.Invoke(nobody), f.Absence?.Invoke(somebody) })
            .OfType<string>().Where(w => w.Length > 1).Distinct();
    }
}
