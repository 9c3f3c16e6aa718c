using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Organisation;

/// <summary>Answers of a checklist in words.</summary>
public static class ChecklistStateWords
{
    public static string ToText(this ChecklistState state) => state switch
    {
        ChecklistState.Absent => "没有",
        ChecklistState.Present => "有，没执行",
        ChecklistState.Kept => "有，在执行",
    };

    /// <summary>Of a list whose items are only there or not: 有.</summary>
    public static string ToText(this ChecklistState state, Checklist list) =>
        state is ChecklistState.Present && !list.HasKept() ? "有" : state.ToText();

    /// <summary>What can be said of the items of a list.</summary>
    public static IReadOnlyList<ChecklistState> StatesOf(Checklist list) =>
        list.HasKept() ? [ChecklistState.Absent, ChecklistState.Present, ChecklistState.Kept] : [ChecklistState.Absent, ChecklistState.Present];
}
