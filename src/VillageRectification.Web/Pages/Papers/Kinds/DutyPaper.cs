using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>整顿责任书: who answers for the village, what each has taken on, and room to sign.</summary>
internal sealed class DutyPaper : VillagePaper
{
    public override string Key => "duties";

    public override string Name => "整顿责任书";

    public override string What => "各方责任人、担下的措施和承诺，留签字处";

    public override string Nothing => "还没有登记责任人。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var (file, persons) = (desk.File, Persons(desk, [new("签字", ColumnWidth.Day)]));
        if (persons.Length == 0)
        {
            return null;
        }

        var signed = file.Last<ResponsibilityStatement>()?.OccurredOn;
        var promises = file.Facts.CommitmentsOn(file.AsOf);
        return Plain(desk, $"{file.Village}整顿责任书",
        [
            Say($"{file.Village}列入{desk.Campaign.CountyName}{desk.Campaign.Name}，整顿期限到{Wording.FullDay(file.Deadline)}。"
                + (signed is { } on ? $"责任书{Wording.FullDay(on)}签订。" : "责任书还没有登记签订日期。")),
            new Section("一、责任人", persons),
            new Section("二、担下的措施",
                [.. file.Measures.Any(m => m.DropReason is null)
                    ? [Table.Numbered(
                        [new("措施", IsText: true), new("责任人", ColumnWidth.Person), new("完成时限", ColumnWidth.Day)],
                        file.Measures.Where(m => m.DropReason is null).Select(m => (string[])[Said(m.Text), Said(m.ResponsiblePerson), Said(m.DueOn)]))]
                    : new Block[] { Say("还没有整顿措施。") }]),
            new Section("三、部门的承诺",
                [.. promises.Count > 0
                    ? [Table.Numbered(
                        [new("部门", ColumnWidth.Day), new("承诺", IsText: true), new("期限", ColumnWidth.Day)],
                        promises.Select(p => (string[])[NameOf(desk, p.Promise.DepartmentId), Said(p.Promise.Text), Said(p.Promise.DueOn)]))]
                    : new Block[] { Say("没有登记帮扶承诺。") }]),
        ]);
    }

    /// <summary>Who answers for the village; nothing where nobody is on record.</summary>
    /// <param name="blank">Columns to be filled in by hand.</param>
    public static Block[] Persons(VillageDesk desk, TableColumn[] blank) => Rows(desk).Where(r => r.Name is not null).ToArray() is not { Length: > 0 } rows
        ? []
        : [Table.Numbered(
            [new("责任", ColumnWidth.Day), new("姓名", IsText: true), .. blank],
            rows.Select(r => (string[])[r.Duty, r.Name!, .. blank.Select(_ => "")]))];

    private static IEnumerable<(string Duty, string? Name)> Rows(VillageDesk desk)
    {
        var persons = desk.File.Persons;
        yield return (desk.Campaign.County.TiedLeader, persons.CountyLeader);
        foreach (var post in Enum.GetValues<HolderPost>())
        {
            yield return (post.ToText(desk.File.Township), persons.Of(post));
        }

        yield return (FourOne.TownshipLeader.ToText(desk.Campaign.UnitWord, desk.Campaign.County), persons.TownshipLeader);
        yield return (PostWords.Liaison, persons.Department);
        yield return (PostWords.LiaisonContact, persons.ContactPerson);
        foreach (var role in persons.Members.GroupBy(m => m.Role))
        {
            yield return (role.Key.ToText(), string.Join('、', role.Select(m => m.Name)));
        }
    }

    private static string NameOf(VillageDesk desk, Guid? id) => Said(id is { } known ? desk.Departments.GetValueOrDefault(known) : null);
}
