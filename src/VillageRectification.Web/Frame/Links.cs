using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.ProblemList;

namespace VillageRectification.Web.Frame;

/// <summary>Where each page lies, by noun. An address is made here and typed nowhere else; a test holds each against the routes.</summary>
internal static partial class Links
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.fffZ";

    public static string Start(Guid? campaign = null) => "/" + Query((ChosenCampaign.Name, campaign?.ToString()));

    /// <param name="back">Where to go on afterwards.</param>
    public static string SignIn(string? back = null) => "/account/sign-in" + Query(("ReturnUrl", back));

    public static string Typed(string back) => "/account/typed" + Query(("ReturnUrl", back));

    public static string SignOut() => "/account/sign-out";

    public static string Password() => "/account/password";

    public static string Accounts() => "/accounts";

    public static string NewAccount() => "/accounts/create";

    public static string Account(Guid id) => $"/accounts/{id}";

    public static string Cases(Guid? campaign = null, CaseView? view = null, ManagementLevel? level = null, CaseStage? stage = null) =>
        "/cases" + Query((ChosenCampaign.Name, campaign?.ToString()), ("view", Lower(view)), ("level", Lower(level)), ("stage", Lower(stage)));

    public static string Problems(Guid? campaign = null, ProblemView? view = null, string? sort = null) =>
        "/problems" + Query((ChosenCampaign.Name, campaign?.ToString()), ("view", Lower(view)), ("sort", sort));

    /// <summary>Picking villages to list.</summary>
    /// <param name="isEmpty">Nothing was picked.</param>
    public static string Register(bool isEmpty = false) => "/cases/register" + Query(("empty", isEmpty ? "true" : null));

    /// <summary>The same with villages picked already, by code.</summary>
    public static string RegisterPicked(IEnumerable<string> codes) => "/cases/register" + Query([.. codes.Select(c => ("v", (string?)c))]);

    /// <summary>What they are listed as; the address names them (<c>v</c>).</summary>
    public static string RegisterVillages() => "/cases/register/villages";

    /// <summary>The same for one that no list names.</summary>
    public static string RegisterNamed(string code, string name) => "/cases/register/villages" + Query(("v", code), ("name", name));

    /// <param name="part">Where on the page.</param>
    public static string Case(Guid id, string? part = null) => $"/cases/{id}{At(part)}";

    /// <summary>Who answers for the village, since when.</summary>
    public static string People(Guid caseId) => $"/cases/{caseId}/people";

    /// <summary>The calendar of a month of one village.</summary>
    /// <param name="month">Null for the running one.</param>
    public static string Presence(Guid caseId, Month? month = null) => $"/cases/{caseId}/presence" + Query(("month", month?.ToString()));

    /// <summary>The month of a whole team as one form.</summary>
    /// <param name="from">Where it leads back to.</param>
    public static string PresenceMonth(Guid caseId, Month? month = null, string? from = null) =>
        $"/cases/{caseId}/presence/month" + Query(("month", month?.ToString()), ("from", from));

    /// <summary>The month of every team that one writes for, as one form.</summary>
    public static string PresenceTeams(Month? month = null) => "/presence/teams" + Query(("month", month?.ToString()));

    /// <summary>The month of every village of a campaign.</summary>
    public static string PresenceSheet(Guid? campaign = null, Month? month = null) =>
        "/presence" + Query((ChosenCampaign.Name, campaign?.ToString()), ("month", month?.ToString()));

    public static string Chronicle(Guid caseId, ChronicleKind? kind = null) => $"/cases/{caseId}{Query(("kind", Lower(kind)))}#chronicle";

    /// <summary>What waits on the device for the network.</summary>
    public static string Waiting() => "/waiting";

    /// <summary>Of the first of one's villages.</summary>
    public static string Log() => "/log";

    /// <param name="part">Where on the page.</param>
    public static string Situation(Guid caseId, string? part = null) => $"/cases/{caseId}/situation{At(part)}";

    /// <summary>文书.</summary>
    /// <param name="village">A case whose documents are offered.</param>
    public static string Papers(Guid? village = null) => "/papers" + Query(("village", village?.ToString()));

    public static string VillagePaper(Guid caseId, string kind, string? format = null) => $"/cases/{caseId}/papers/{kind}/print" + Query(("format", format));

    /// <summary>帮扶月表.</summary>
    public static string SupportMonth(Month? month = null, string? format = null) =>
        "/papers/support" + Query(("month", month?.ToString()), ("format", format));

    public static string CountyPaper(string kind, string? whose = null, Month? month = null, string? format = null) =>
        $"/papers/{kind}/print" + Query(("whose", whose), ("month", month?.ToString()), ("format", format));

    /// <summary>What a number of such a paper comes from.</summary>
    /// <param name="within">A division code.</param>
    public static string PaperNumber(string kind, string key, string? whose, Month? month, string? within = null) =>
        $"/papers/{kind}/figures/{Uri.EscapeDataString(key)}" + Query(("whose", whose), ("month", month?.ToString()), ("within", within));

    /// <summary>一村一档 on paper.</summary>
    public static string Dossier(Guid caseId) => $"/cases/{caseId}/dossier";

    public static string DossierWord(Guid caseId) => Dossier(caseId) + Query(("format", "docx"));

    /// <param name="handler">What the form is sent for, if not to save.</param>
    public static string Log(Guid caseId, string? handler = null) => $"/cases/{caseId}/log{Query(("handler", handler))}";

    public static string Withdrawal(Guid caseId, Guid record) => $"/cases/{caseId}/entries/{record}/withdraw";

    /// <summary>A form that was opened on 今天, and leads back there.</summary>
    public const string FromToday = "today";

    /// <summary>Where what is missing in a record is filled in at the village.</summary>
    public const string FromCase = "case";

    /// <param name="version">Which version is laid beside the one before it; null for what is drafted, or the last.</param>
    /// <param name="from">Where its forms lead back to.</param>
    public static string Plan(Guid caseId, string? part = null, int? version = null, string? from = null) =>
        $"/cases/{caseId}/plan{Query(("version", version?.ToString(CultureInfo.InvariantCulture)), ("from", from))}{At(part)}";

    /// <param name="from">Where the form leads back to.</param>
    public static string PlanAdoption(Guid caseId, string? from = null) => $"/cases/{caseId}/plan/adopt" + Query(("from", from));

    public static string PlanWithdrawal(Guid caseId, Guid plan) => $"/cases/{caseId}/plan/{plan}/withdraw";

    /// <param name="kind">The name of the kind of record.</param>
    /// <param name="about">The record that it is about.</param>
    /// <param name="from">Where the form leads back to.</param>
    /// <param name="proof">The record of progress that it is filled in with.</param>
    /// <param name="item">Of what it is about, the part that it is filled in with: an item that was not reached.</param>
    public static string NewRecord(Guid caseId, string kind, Guid? about = null, string? from = null, Guid? proof = null, string? item = null) =>
        $"/cases/{caseId}/records/{kind}/add" + Query(("about", about?.ToString()), ("from", from), ("proof", proof?.ToString()), ("item", item));

    public static string Record(Guid caseId, string kind, Guid record) => $"/cases/{caseId}/records/{kind}/{record}";

    /// <param name="handler">What the form is sent for, if not to save.</param>
    /// <param name="from">Where the form leads back to.</param>
    public static string RecordCorrection(Guid caseId, string kind, Guid record, string? handler = null, string? from = null) =>
        $"/cases/{caseId}/records/{kind}/{record}/correct{Query(("handler", handler), ("from", from))}";

    public static string RecordWithdrawal(Guid caseId, string kind, Guid record, string? from = null) =>
        $"/cases/{caseId}/records/{kind}/{record}/withdraw{Query(("from", from))}";

    /// <param name="knownAt">UTC.</param>
    public static string Figure(string key, Guid? campaign = null, DateOnly? asOf = null, DateTime? knownAt = null, ManagementLevel? level = null) =>
        $"/figures/{Uri.EscapeDataString(key)}" + Query(
            (ChosenCampaign.Name, campaign?.ToString()), ("asOf", asOf?.ToString("O", CultureInfo.InvariantCulture)),
            ("knownAt", knownAt?.ToString(Instant, CultureInfo.InvariantCulture)), ("level", Lower(level)));

    /// <param name="isSmall">Its thumbnail.</param>
    public static string File(Guid id, bool isSmall = false) => $"/files/{id}" + Query(("small", isSmall ? "true" : null));

    public static string Liaison() => "/liaison";

    public static string Petitions(Month? month = null) => "/petitions" + Query(("month", month?.ToString()));

    public static string Manual() => "/manual";

    /// <summary>减负.</summary>
    public static string Relief() => "/manual/relief";

    public static string Departments() => "/departments";

    public static string NewCampaign() => "/campaigns/new";

    /// <param name="format">Null for the page.</param>
    public static string Ledger(string? format = null) => "/ledger" + Query(("format", format));

    private static string At(string? part) => part is null ? "" : "#" + part;

    private static string? Lower<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();

    private static string Query(params (string Name, string? Value)[] values) =>
        new QueryBuilder(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Name, v.Value!))).ToQueryString().Value ?? "";
}
