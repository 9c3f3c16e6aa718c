using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>What a dossier tells of standing rules, venue, disclosures and supervision: what was written down, with its day.</summary>
internal static class DossierStanding
{
    /// <summary>Each list that was answered, item by item.</summary>
    public static IEnumerable<Block> Lists(CaseFile file) => Enum.GetValues<Checklist>()
        .Select(list => (List: list, Said: file.Facts.AnswersOn(list, file.AsOf).Values.OrderBy(a => a.State).ThenBy(a => a.OccurredOn).ToArray()))
        .Where(l => l.Said.Length > 0)
        .SelectMany(l => new Block[]
        {
            Lead(Prose.Of($"{l.List.ToText()}（登记了{new Number(l.Said.Length, VillageKey.Situation)}项）。")),
            new Table(
                [new("项目", IsText: true), new("情况", ColumnWidth.Village), new("哪天登记的", ColumnWidth.Day)],
                [.. l.Said.Select(a => (string[])[PaperText.Of(a.Item), a.State.ToText(l.List), a.OccurredOn.ToFull()])]),
        });

    public static IEnumerable<Block> Disclosures(CaseFile file, string unit)
    {
        Disclosure[] said = [.. file.Facts.OfType<Disclosure>().Chronological()];
        yield return Lead(said.Length == 0 ? Prose.Of($"没有登记公开情况。") : Prose.Of($"公开{new Number(said.Length, VillageKey.Disclosures)}次。"));
        if (said.Length > 0)
        {
            yield return new Table(
                [new("日期", ColumnWidth.Day), new("公开什么", ColumnWidth.Village), new("哪一期", ColumnWidth.Village), new("形式", IsText: true)],
                [.. said.Select(d => (string[])[d.OccurredOn.ToFull(), d.Kind.ToText(unit) + "公开", PaperText.Of(d.Period.ToText()), d.Form.ToText()])]);
        }
    }

    public static IEnumerable<Block> Supervision(CaseFile file)
    {
        SupervisionVisit[] visits = [.. file.Facts.OfType<SupervisionVisit>().Chronological()];
        yield return Lead(visits.Length == 0 ? Prose.Of($"没有登记督查。")
            : Prose.Of($"督查{new Number(visits.Length, VillageKey.Visits)}次，发现问题{new Number(file.Findings.Count, VillageKey.Findings)}个。"));
        var found = file.Facts.OfType<Finding>().ToLookup(f => f.VisitRecordId);
        if (visits.Length > 0)
        {
            yield return new Table(
                [new("日期", ColumnWidth.Day), new("方式、在岗", ColumnWidth.Village), new("发现的问题", IsText: true), new("整改", IsText: true)],
                [.. visits.SelectMany(v => found[v.RecordId].DefaultIfEmpty().Select(f => Row(file, v, f)))]);
        }
    }

    private static Paragraph Lead(Prose text) => new(null, text.Runs) { IsHeading = true };

    private static string[] Row(CaseFile file, SupervisionVisit visit, Finding? finding)
    {
        var remedy = file.Facts.OfType<FindingRemedy>().Where(r => r.FindingRecordId == finding?.RecordId).Chronological().LastOrDefault();
        return
        [
            visit.OccurredOn.ToFull(), string.Join('，', new[] { visit.Notice.ToText(), visit.AtPost?.ToText() }.OfType<string>()),
            finding is null ? "没有登记发现问题" : PaperText.Of(finding.Text),
            finding is null ? ""
                : remedy is not null ? $"{remedy.OccurredOn.ToFull()}整改{(remedy.Text is { } how ? "：" + PaperText.Of(how) : "")}"
                : $"没有登记整改，期限{finding.DueOn?.ToFull() ?? RecordField.Unknown}",
        ];
    }
}
