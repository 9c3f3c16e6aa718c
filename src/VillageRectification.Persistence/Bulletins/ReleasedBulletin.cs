using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>
/// The form in which the first release kept an issued bulletin. Its heads and columns stand here as they were printed then, whatever
/// today's bulletin prints; nothing is written in this form any more.
/// </summary>
internal sealed partial record ReleasedBulletin(
    string Mark,
    string Issuer,
    string Title,
    string Addressees,
    string CopiedTo,
    Paragraph Opening,
    IReadOnlyList<ReleasedBulletin.Part> Sections,
    string AnnexTitle,
    IReadOnlyList<ReleasedBulletin.Village> Annex,
    string LaggingTitle,
    IReadOnlyList<ReleasedBulletin.LaggingVillage> Lagging)
{
    private const string Unknown = "未填";

    public OfficialDocument ToDocument() => OfficialDocument.Of(
        new(Mark, Issuer),
        PhrasesOf(Title),
        new(Addressees),
        [Opening, .. Sections.Select(s => new Section(s.Heading, s.Paragraphs, s.Key.ToString()))],
        Lagging.Count == 0 ? [(AnnexTitle, Villages())] : [(AnnexTitle, Villages()), (LaggingTitle, Persons())],
        new(CopiedTo, $"{Issuer}办公室"));

    private Table Villages() => Table.Numbered(
        [
            new("乡镇", ColumnWidth.Township), new("村", ColumnWidth.Village), new("级别", ColumnWidth.Word), new("验收", ColumnWidth.Word),
            new("措施完成"), new("逾期项"), new("工作组驻村天数"), new("部门入村天数"),
        ],
        Annex.Select(v => (string[])
        [
            v.Township, v.Name, v.Level is { } level ? WordOf(level) : Unknown, v.Outcome,
            v.HasPlan ? $"{Digits(v.MeasuresDone)}/{Digits(v.Measures)}" : "没有方案",
            Digits(v.Overdue), Digits(v.TeamDays), Digits(v.LiaisonDays),
        ]));

    private Table Persons() => Table.Numbered(
        [
            new("乡镇", ColumnWidth.Township), new("村", ColumnWidth.Village), new("滞后原因", IsText: true), new("党委\n书记", ColumnWidth.Person),
            new("副书记", ColumnWidth.Person), new("组织\n委员", ColumnWidth.Person), new("联系县\n领导", ColumnWidth.Person),
        ],
        Lagging.Select(v => (string[])
        [
            v.Township, v.Village, v.Reason, v.Secretary ?? Unknown, v.DeputySecretary ?? Unknown, v.OrganisationOfficer ?? Unknown, v.CountyLeader ?? Unknown,
        ]));

    private static string WordOf(ManagementLevel level) => level switch
    {
        ManagementLevel.Higher => "上级挂牌",
        ManagementLevel.CityKey => "市重点",
        ManagementLevel.CountyKey => "县重点",
        ManagementLevel.Ordinary => "一般",
    };

    // 关于2003年10月|后进村|集中整顿|工作情况的通报: the first release did not say where its line may end.
    private static string[] PhrasesOf(string title) =>
        TitleForm().Match(title) is { Success: true } form ? [.. form.Groups.Values.Skip(1).Select(g => g.Value)] : [title];

    [GeneratedRegex("^(关于[0-9]+年[0-9]+月)(.+)(集中整顿)(工作情况的通报)$")]
    private static partial Regex TitleForm();

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal sealed record Part([property: JsonPropertyName("Part")] BulletinPart Key, string Heading, IReadOnlyList<Paragraph> Paragraphs);

    /// <param name="HasPlan">Rows that were kept before it was told read as they were printed.</param>
    internal sealed record Village(
        string Township,
        [property: JsonPropertyName("Village")] string Name,
        ManagementLevel? Level,
        string Outcome,
        int Measures,
        int MeasuresDone,
        int Overdue,
        int TeamDays,
        int LiaisonDays,
        bool HasPlan = true);

    internal sealed record LaggingVillage(
        string Township, string Village, string Reason, string? Secretary, string? DeputySecretary, string? OrganisationOfficer, string? CountyLeader);
}
