using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One checklist of a village, with what was said last of each item; null is unknown.</summary>
internal sealed record ChecklistView(
    Guid CaseId, Checklist List, IReadOnlyList<(string Item, ChecklistAnswer? Answer)> Items, ChecklistInput? Typed, DateOnly Today, bool MayAnswer)
{
    private StaleForm? _stale;

    /// <summary>What somebody else answered of this list since the form was opened, beside what is typed; null where nobody did.</summary>
    public StaleForm? Stale { get => Typed?.List == List ? _stale : null; init => _stale = value; }

    /// <summary>9 项，已填 6 项：有 5 项，在执行 3 项.</summary>
    public string Summary
    {
        get
        {
            ChecklistAnswer[] said = [.. Items.Select(i => i.Answer).OfType<ChecklistAnswer>()];
            var there = said.Count(a => a.State is not ChecklistState.Absent);
            var kept = List.HasKept() && there > 0 ? $"，在执行 {said.Count(a => a.State is ChecklistState.Kept)} 项" : "";
            return $"{Items.Count} 项，{(said.Length == 0 ? "都没有填" : $"已填 {said.Length} 项：有 {there} 项{kept}")}";
        }
    }

    /// <summary>As it was typed in a form that was refused, else as it was said last.</summary>
    public ChecklistState? StateOf(string item, ChecklistAnswer? answer) => TypedOf(item) is { IsGiven: true } typed ? typed.State : answer?.State;

    /// <summary>What the form showed when it was opened.</summary>
    public ChecklistState? SeenOf(string item, ChecklistAnswer? answer) => TypedOf(item) is { } typed ? typed.Seen : answer?.State;

    private ChecklistInput.Answer? TypedOf(string item) => Typed?.List == List ? Typed.Answers.FirstOrDefault(a => a.Item == item) : null;
}
