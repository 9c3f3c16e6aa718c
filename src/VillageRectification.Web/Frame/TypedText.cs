using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Frame;

/// <summary>What somebody typed or chose in a form, by the names of its fields: not its keys, stamps, tokens and passwords.</summary>
internal static partial class TypedText
{
    private const string Ticked = "true";
    private const string Unticked = "false";

    /// <summary>What forms carry along: by the last part of the name.</summary>
    private static readonly HashSet<string> Carried = new(
        [
            "Key", "Version", "Opened", "Seen", "SeenFinding", "SeenJoint", "Twin", "Both", "Draft", "Today", "IsPicking", "Digest", "Counted", "Reviewed",
            "Shown", "Proposal", "ReturnUrl", Links.Handler, ChosenCampaign.Name,
        ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a field of which nobody knows how its form calls it: its name in the program says nothing to who filled it in.</summary>
    private const string Nameless = "填的内容";

    /// <summary>Of fields that many forms have, where nobody knows the form's own word.</summary>
    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(EntryInput.When)] = "哪一天",
        [nameof(EntryInput.Day)] = "日期",
        [nameof(EntryInput.LateReason)] = "补记原因",
        ["Text"] = "写的内容",
        ["Note"] = "说明",
        ["Reason"] = "原因",
        ["Why"] = "原因",
        ["Name"] = "名称",
        ["UserName"] = "账号",
        [nameof(FieldWords.Activists)] = FieldWords.Activists,
        [nameof(FieldWords.ReserveCadres)] = FieldWords.ReserveCadres,
        [nameof(FieldWords.NewMembers)] = FieldWords.NewMembers,
        [nameof(FieldWords.Households)] = FieldWords.Households,
        [nameof(FieldWords.Population)] = FieldWords.Population,
        [nameof(FieldWords.PartyMembers)] = FieldWords.PartyMembers,
    };

    /// <summary>Empty for what is no form, for one with large files, which is not read for nobody, and for one that cannot be read.</summary>
    public static async Task<IReadOnlyList<TypedField>> OfAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || (request.ContentType?.StartsWith(ReadForm.Encoded, StringComparison.OrdinalIgnoreCase) is not true
                && !(request.ContentLength <= Startup.HostSetup.LargestBody)))
        {
            return [];
        }

        try
        {
            // Read already, where a page has it.
            var form = request.HttpContext.Features.Get<IFormFeature>()?.Form ?? await new FormFeature(request).ReadFormAsync(ct);
            var words = FormWords.Read(form[FormWords.Name]);
            return [.. form.Where(f => !IsCarried(f.Key, words)).Select(f => Of(f.Key, f.Value, words)).OfType<TypedField>()];
        }
        catch (Exception unreadable) when (ReadForm.IsUnreadable(unreadable))
        {
            return [];
        }
    }

    /// <summary>A browser says from which site a form was sent; one that does not is too old to be used for forging.</summary>
    public static bool IsOfThisSite(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.Authority == request.Host.Value);

    private static TypedField? Of(string name, StringValues values, FormWords? words)
    {
        string[] sent = [.. values.OfType<string>()];
        string[] texts = [.. sent.Select(v => words?.ChoiceOf(name, v) ?? Plain(v)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
        return texts.Length == 0 ? null
            : new(LabelOf(name, words), string.Join('\n', texts), words?.LabelOf(name) is not null || sent.Any(v => !IsTicked(v) && Plain(v).Any(IsOfText)));
    }

    private static bool IsTicked(string value) => value.Equals(Ticked, StringComparison.OrdinalIgnoreCase);

    // An unticked box says no beside every ticked one; ids and digests are nobody's words.
    private static string Plain(string value) => value switch
    {
        _ when value.Equals(Unticked, StringComparison.OrdinalIgnoreCase) => "",
        _ when IsTicked(value) => "是",
        _ when string.IsNullOrWhiteSpace(value) || Id().IsMatch(value) => "",
        _ => value,
    };

    private static bool IsOfText(char c) => char.IsAsciiDigit(c) || c is >= '\u4E00' and <= '\u9FFF';

    // A field that the form shows to be filled in is none of what forms carry along, whatever it is named.
    private static bool IsCarried(string name, FormWords? words) =>
        name.StartsWith("__", StringComparison.Ordinal) || name.Contains("Password", StringComparison.OrdinalIgnoreCase)
            || words?.IsCarried(name) is true || (words?.LabelOf(name) is null && Carried.Contains(LastOf(name)));

    // Input.Lines[3].Reason is the reason of the fourth line.
    private static string LabelOf(string name, FormWords? words)
    {
        if (words?.LabelOf(name) is { } told && !words.IsRepeated(told))
        {
            return told;
        }

        var label = words?.LabelOf(name) ?? Usual.GetValueOrDefault(LastOf(name)) ?? Nameless;
        return Row().Match(name) is { Success: true } row && int.TryParse(row.ValueSpan, CultureInfo.InvariantCulture, out var at)
            ? $"{label}（第 {at + 1} 行）" : label;
    }

    private static string LastOf(string name) =>
        name.Split('.', '[', ']').LastOrDefault(p => p.Length > 0 && !p.All(char.IsAsciiDigit)) ?? name;

    [GeneratedRegex("^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<=\[)[0-9]{1,6}(?=\])", RegexOptions.RightToLeft)]
    private static partial Regex Row();
}
