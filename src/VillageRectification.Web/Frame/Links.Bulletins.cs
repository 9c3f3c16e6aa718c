using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <content>Bulletins: their draft, its steps, what is issued and how it is verified.</content>
internal static partial class Links
{
    public static string Bulletins() => "/bulletins";

    public static string NewBulletin(Guid? campaign = null, Month? month = null) =>
        "/bulletins/new" + Query((ChosenCampaign.Name, campaign?.ToString()), ("month", month?.ToString()));

    /// <param name="part">Where on the sheet.</param>
    public static string Bulletin(Guid id, string? part = null) => $"/bulletins/{id}{At(part)}";

    /// <summary>One computed paragraph in other words.</summary>
    public static string BulletinParagraph(Guid id, string part, string paragraph) => $"/bulletins/{id}/reword/{part}/{paragraph}";

    /// <param name="at">Where on the page.</param>
    public static string BulletinPart(Guid id, string part, string? at = null) => $"/bulletins/{id}/edit/{part}{At(at)}";

    public static string BulletinCorrection(Guid id) => $"/bulletins/{id}/correct";

    /// <summary>What records did to a draft since it was saved last.</summary>
    public static string BulletinChanges(Guid id) => $"/bulletins/{id}/changes";

    /// <summary>What a number of its text comes from.</summary>
    /// <param name="within">A division code.</param>
    public static string BulletinNumber(Guid id, string key, ManagementLevel? level = null, string? within = null) =>
        $"/bulletins/{id}/figures/{Uri.EscapeDataString(key)}" + Query(("level", Lower(level)), ("within", within));

    public static string BulletinPraise(Guid id) => $"/bulletins/{id}/praise";

    /// <summary>Where anybody verifies a printed copy.</summary>
    /// <param name="hash">64 digits.</param>
    public static string Authenticity(string hash) => $"/verify/{hash.ToLowerInvariant()}";

    /// <summary>送审, and what takes it back.</summary>
    public static string BulletinSubmission(Guid id) => $"/bulletins/{id}/submit";

    public static string BulletinIssue(Guid id) => $"/bulletins/{id}/issue";

    /// <summary>签收.</summary>
    public static string BulletinReceipt(Guid id) => $"/bulletins/{id}/receive";

    public static string BulletinPaper(Guid id, string? part = null) => $"/bulletins/{id}/print{At(part)}";

    public static string BulletinWord(Guid id) => BulletinPaper(id) + Query(("format", "docx"));

    public static string BulletinAnnexes(Guid id) => BulletinPaper(id) + Query(("format", "xlsx"));
}
