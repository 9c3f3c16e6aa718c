using System.Globalization;
using VillageRectification.Web.Pages.Acceptance;
using VillageRectification.Web.Pages.Screening;
using VillageRectification.Web.Pages.Verification;

namespace VillageRectification.Web.Frame;

/// <content>From the screening that lists a village to the verification that ends its case.</content>
internal static partial class Links
{
    /// <summary>A form that was opened at what an application lacks, and leads back there.</summary>
    public const string FromApplication = "application";

    /// <summary>The villages of the county, checked one by one.</summary>
    /// <param name="township">Nine digits; the first one's if null.</param>
    public static string Screening(Guid? campaign = null, string? township = null, ScreeningView? view = null, string? part = null) =>
        "/screening" + Query((ChosenCampaign.Name, campaign?.ToString()), ("township", township), ("view", Lower(view))) + At(part);

    public static string ScreeningPaper(Guid? campaign = null) => "/screening/print" + Query((ChosenCampaign.Name, campaign?.ToString()));

    /// <summary>The paper as a file of Word.</summary>
    public static string ScreeningWord(Guid? campaign = null) =>
        "/screening/print" + Query((ChosenCampaign.Name, campaign?.ToString()), ("format", "docx"));

    /// <summary>Where a township checks many villages at once.</summary>
    /// <param name="township">Its code.</param>
    public static string ScreeningMany(Guid campaign, string township) => $"/screening/{campaign}/township/{township}";

    /// <param name="village">Twelve digits.</param>
    public static string ScreeningCheck(Guid campaign, string village) => $"/screening/{campaign}/{village}";

    /// <summary>What the departments found of a village.</summary>
    /// <param name="village">Twelve digits.</param>
    public static string ScreeningJoint(Guid campaign, string village) => $"/screening/{campaign}/{village}/joint";

    /// <param name="caseId">Whose risk is told; the first one's if null.</param>
    public static string Acceptance(Guid? campaign = null, QueueView? view = null, Guid? caseId = null, string? part = null) =>
        "/acceptance" + Query((ChosenCampaign.Name, campaign?.ToString()), ("view", Lower(view)), ("case", caseId?.ToString())) + At(part);

    /// <summary>On the way from a pass to the verification.</summary>
    public static string Verification(Guid? campaign = null, VerificationView? view = null) =>
        "/verification" + Query((ChosenCampaign.Name, campaign?.ToString()), ("view", Lower(view)));

    /// <summary>How the risk is counted, and how the villages of each band have fared.</summary>
    /// <param name="months">Since how many months ago.</param>
    public static string Risk(Guid? campaign = null, int? months = null) =>
        "/acceptance/risk" + Query((ChosenCampaign.Name, campaign?.ToString()), ("months", months?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The samples that were drawn.</summary>
    public static string Draws(Guid? campaign = null) => "/draws" + Query((ChosenCampaign.Name, campaign?.ToString()));

    public static string Draw(Guid id) => $"/draws/{id}";

    public static string DrawPaper(Guid id, string? format = null) => Draw(id) + "/print" + Query(("format", format));

    /// <summary>The passed villages, month by month.</summary>
    public static string Consolidation(Guid? campaign = null, ConsolidationView? view = null) =>
        "/acceptance/consolidation" + Query((ChosenCampaign.Name, campaign?.ToString()), ("view", Lower(view)));

    /// <summary>The last inspection of a village.</summary>
    public static string Inspection(Guid caseId, string? part = null) => $"/cases/{caseId}/inspection{At(part)}";

    /// <param name="inspector">Whose; one's own if null.</param>
    public static string InspectionSheet(Guid caseId, string? inspector = null) =>
        $"/cases/{caseId}/inspection/sheet" + (inspector is null ? "" : "/" + Uri.EscapeDataString(inspector));

    /// <summary>The same for all villages of a township at once.</summary>
    public static string Applications(Guid? campaign = null) => "/applications" + Query((ChosenCampaign.Name, campaign?.ToString()));

    /// <summary>What is missing before the township applies, and its own assessment.</summary>
    public static string Application(Guid caseId, string? part = null) => $"/cases/{caseId}/application{At(part)}";

    /// <summary>Where an item stands on the sheet of the last inspection.</summary>
    /// <param name="item">In the words of the criteria.</param>
    public static string InspectionItem(Guid caseId, string item) => $"{Inspection(caseId)}#{Uri.EscapeDataString(Anchors.Item(item))}";

    /// <summary>The letter on the last county verdict.</summary>
    public static string VerdictLetter(Guid caseId) => $"/cases/{caseId}/verdict/print";

    public static string VerdictLetterWord(Guid caseId) => VerdictLetter(caseId) + Query(("format", "docx"));

    public static string InspectionPaper(Guid caseId) => $"/cases/{caseId}/inspection/print";

    /// <summary>The sheet of the last inspection as it was filled in.</summary>
    public static string FilledInspection(Guid caseId, string? format = null) =>
        InspectionPaper(caseId) + Query(("filled", "true"), ("format", format));
}
