namespace VillageRectification.Web.Pages.Cases;

/// <summary>One bar of the stepper.</summary>
/// <param name="State">done, now, bad or nothing: what is to come.</param>
internal sealed record StageStep(string Label, string? Note, StageStepState State)
{
    public string Style => State switch
    {
        StageStepState.Done => "done",
        StageStepState.Now => "now",
        StageStepState.Bad => "bad now",
        StageStepState.BadBefore => "bad",
        StageStepState.ToCome => "",
    };

    public bool IsCurrent => State is StageStepState.Now or StageStepState.Bad;
}
