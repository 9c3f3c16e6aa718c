using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>Words that all kinds of record share.</summary>
internal static class RecordText
{
    /// <summary>The key of the form is somebody else's, or of another form.</summary>
    public const string StrangeKey = "这一页已经用过或者打开得不完整。填的都在下面，请看一看再保存一次。";

    /// <summary>The form was saved before, with other content.</summary>
    public const string UsedKey = "这一页刚才已经保存过一条，这次的内容不一样，没有保存。要另外登记一条，再点一次保存；要改刚才那条，请到它的页面点“更正”。";

    /// <summary>The correction was saved before, with other content.</summary>
    public const string UsedCorrection = "刚才的更正已经保存，这次的内容不一样，还没有保存。要按现在填的改，再点一次保存。";

    /// <summary>Why a record is corrected that lacked something.</summary>
    public const string Completed = "补齐缺的内容";

    public static IReadOnlyList<SelectListItem> Days(DateOnly today) =>
    [
        new($"今天 {today.Day}日", nameof(EntryDay.Today)),
        new($"昨天 {today.AddDays(-1).Day}日", nameof(EntryDay.Yesterday)),
        new("其他", nameof(EntryDay.Other)),
    ];

    /// <summary>What a record says, as the chronicle tells it; the kind's title where it tells nothing.</summary>
    public static string Line(RecordKind kind, RecordPlace place, Fact fact)
    {
        if (kind.Line(fact, place.Campaign.UnitWord, place.Campaign.County) is { } line)
        {
            return line;
        }

        if (fact is not CaseFact told)
        {
            return kind.TitleIn(place.Campaign.UnitWord, place.Campaign.County);
        }

        CaseFact[] facts = [.. place.Facts.Where(f => f.RecordId != told.RecordId), told];
        var chronicle = new ChronicleText(
            facts, new Dictionary<string, string>(), new Dictionary<Guid, string>(), place.Today, place.Campaign.UnitWord, place.Campaign.County);
        return chronicle.Entries(told).FirstOrDefault()?.Text ?? kind.TitleIn(place.Campaign.UnitWord, place.Campaign.County);
    }

    /// <summary>共 3 版，更正 2 次.</summary>
    public static string Versions(RecordHistory history) => history.Live is null && history.Versions.Count == 1 ? "写过一次"
        : history.Versions.Count(v => v.Number > 1 && !v.IsPutBack) is > 0 and var corrections
        ? $"共 {history.Versions.Count} 版，更正过 {corrections} 次"
        : "没有更正过";

    /// <summary>林存良更正; of an import, who confirmed it.</summary>
    public static string Author(RecordVersion version)
    {
        var name = version.Author ?? AccountWords.Deleted;
        return version.IsPutBack ? name + "撤回更正，恢复原来的写法"
            : version.Fact.Source is FactSource.Import ? $"导入台账，{name}确认"
            : version.Number == 1 ? name + "写的"
            : name + "更正";
    }

    /// <summary>What is to be saved stands already, word for word.</summary>
    public static string Twin(RecordPlace place, string line, DateOnly day) =>
        $"{day.ToSentence(place.Today)}已有一条一样的：{line}。这次还没有保存：确实另有一次，再点一次保存；是同一件事，就不用再记。";

    /// <summary>张桂兰 10月31日 09:12 已经记过：10月30日，完成措施：…</summary>
    public static string Taken(string author, string at, string day, string line) => $"{author}{at}已经记过：{day}，{line}。写错了，到那条记录更正。";

    /// <summary>The step was taken already, and is not corrected here.</summary>
    public const string NotTaken = "这一步已经有人记过了，您填的没有保存，还在下面。";

    /// <summary>Somebody wrote of the same since the form was opened, and what he wrote is not corrected here.</summary>
    public const string Meanwhile = "您打开这一页以后别人刚记过一条，您填的还没有保存。不是同一件事，再点一次保存；是同一件事，就不用再记。";

    /// <summary>Of two that were laid side by side nothing of one's own was picked.</summary>
    public static string Kept(string author) => $"留着{author}已保存的，没有改。";

    public static string Saved(RecordKind kind, RecordPlace place, Fact fact) => "已保存：" + What(kind, place, fact);

    /// <summary>Of what is only drafted nothing was wrong.</summary>
    public static string Corrected(RecordKind kind, RecordPlace place, Fact fact) =>
        (kind.DraftReason is null ? "已更正：" : "已保存：") + What(kind, place, fact);

    // What is of a month says so itself.
    private static string What(RecordKind kind, RecordPlace place, Fact fact) =>
        $"{place.Village} {(kind.AsksDay ? fact.OccurredOn.ToSentence(place.Today) + "，" : "")}{Line(kind, place, fact)}。";

    /// <summary>已撤回：孔庄村 10月31日，工作组在村。 已更正：孔庄村 10月5日，工作组在村，这一天没有去：抄错了一行。</summary>
    public static string Gone(RecordPlace place, string line, Fact fact)
    {
        var said = $"{place.Village} {fact.OccurredOn.ToSentence(place.Today)}，{line}";
        return fact.VoidReason == Withdrawal.Reason ? $"已撤回：{said}。" : $"已更正：{said}，{fact.VoidReason}。{(fact is Attachment ? "不再显示" : "不再计入任何数字")}。";
    }

    /// <summary>已撤回更正：孔庄村 10月31日，工作组在村。更正前的写法重新算数。</summary>
    public static string PutBack(RecordPlace place, string line, Fact fact) =>
        $"已撤回更正：{place.Village} {fact.OccurredOn.ToSentence(place.Today)}，{line}。更正前的写法重新算数。";

    /// <summary>这一天没有去：抄错了一行.</summary>
    public static string Ended(RecordKind kind, string reason) => $"{kind.Ending}：{reason.Trim()}";

    /// <summary>现在：党支部健全，村委会不健全.</summary>
    public static string NowText(this RecordPlace place)
    {
        var facts = place.Facts;
        return $"现在：{Of(Committee.Branch)}，{Of(Committee.VillageCommittee)}"
            + (facts.OfType<Baseline>().LastOrDefault()?.Relation is { } relation ? $"，两委{relation.ToText()}" : "");

        string Of(Committee committee) => committee.ToText(place.Campaign.UnitWord) + (facts.CommitteeOn(committee).State?.ToText() ?? RecordField.Unknown);
    }
}
