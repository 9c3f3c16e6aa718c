using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>一、基本情况 and 二、班子和队伍 of a dossier.</summary>
internal static class DossierVillage
{
    private const int CommitteeRows = 4;
    private const int GrowthRows = 3;

    private static readonly TableColumn[] Pairs =
    [
        new("项目", ColumnWidth.Village), new("情况", IsText: true), new("项目", ColumnWidth.Village), new("情况", IsText: true),
    ];

    public static Section Facts(CaseFile file)
    {
        var (before, grade) = (file.Baseline, file.Grade);
        SituationRow[] rows = [SituationText.Income(file.Facts), SituationText.Debt(file.Facts), .. SituationText.Venue(file.Facts)];
        (string Subject, string? Said)[] facts =
        [
            ("乡镇", file.Township),
            ("区划代码", file.DivisionCode),
            ("管理级别", grade?.Level.ToText(file.County)),
            ("类型", grade?.CaseType is { } main ? string.Join('、', grade.OtherTypes.Prepend(main)) : null),
            ("户数、人口", before is { Households: { } households, Population: { } population } ? $"{households}户、{population}人" : null),
            (FieldWords.PartyMembers, before?.PartyMembers is { } members ? $"{members}名" : null),
            ("列入整顿", file.Facts.OfType<StandingChange>().FirstOrDefault(s => s.IsRegistration)?.OccurredOn.ToFull()),
            ("整顿期限", file.Deadline.ToFull()),
            ("历次整顿", file.EarlierListings.Count == 0 ? null : string.Join('、', file.EarlierListings.Select(y => $"{y}年"))),
            ("现在阶段", file.Standing is Standing.Active ? file.Stage.ToText(file.Acceptance.RefusedBy, file.County) : file.Standing.ToText()),
            .. rows.Select(r => (r.Subject, (string?)NowAndBefore(r))),
        ];
        return new("一、基本情况", [new Table(Pairs, [.. facts.Chunk(2).Select(Row)])]);
    }

    public static Section Committees(CaseFile file, string unit)
    {
        var rows = CaseText.BeforeAndNow(file, unit).ToArray();
        var kept = rows.Take(CommitteeRows).Concat(rows.TakeLast(GrowthRows));
        return new("二、班子和队伍",
        [
            new Table(
                [new("项目", ColumnWidth.Day), new("整顿前", ColumnWidth.Day), new("现在", ColumnWidth.Day), new("依据", IsText: true)],
                [.. kept.Select((r, i) => (string[])[r.Subject, PaperText.Of(r.Before), PaperText.Of(r.Now), Proof(file, i, r.Source)])]),
            .. DossierStanding.Lists(file),
            .. DossierStanding.Disclosures(file, unit),
        ]);
    }

    private static string[] Row((string Subject, string? Said)[] pair) =>
        [.. pair.SelectMany(p => new[] { p.Subject, PaperText.Of(p.Said ?? RecordField.Unknown) }), .. Enumerable.Repeat("", Pairs.Length - (2 * pair.Length))];

    private static string NowAndBefore(SituationRow row) => row.Now == row.Before ? row.Now : $"{row.Now}，整顿前{row.Before}";

    // The rows are branch, committee, relation, counts, then what grew.
    private static string Proof(CaseFile file, int row, CaseFact? source) => row switch
    {
        0 => ChangeOf(file, Committee.Branch, source),
        1 => ChangeOf(file, Committee.VillageCommittee, source),
        _ => DayOf(source),
    };

    private static string DayOf(CaseFact? source) =>
        source is null ? "" : source.OccurredOn.ToFull() + (source is Baseline ? "基本情况" : "登记");

    private static string ChangeOf(CaseFile file, Committee committee, CaseFact? source)
    {
        var change = file.Facts.OfType<CommitteeChange>().Where(c => c.Committee == committee).Chronological().LastOrDefault();
        var confirmed = file.Last<CommitteeConfirmation>();
        string?[] said =
        [
            change is null ? DayOf(source)
                : change.OccurredOn.ToFull() + change.Kind.ToText() + (change.Person is { } person ? $"，{person}{change.Post}" : ""),
            confirmed is null ? null : confirmed.OccurredOn.ToFull() + "确认没有变化",
        ];
        return string.Join('；', said.Where(t => !string.IsNullOrEmpty(t)));
    }
}
