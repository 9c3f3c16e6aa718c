using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Pages.People;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>三、责任人 of a dossier: who, of which office, from when to when; those before them too.</summary>
internal static class DossierPeople
{
    public static Section Part(CaseFile file, VillagePeople people, string unit)
    {
        var statement = file.Last<ResponsibilityStatement>();
        return new("三、责任人",
        [
            new Table(
                [new("身份", ColumnWidth.Day), new("姓名", ColumnWidth.Village), new("单位和职务", IsText: true), new("起止", IsText: true)],
                [.. Rows(file, people, unit)]),
            new Paragraph(null, [new(statement is null ? "整顿责任书没有登记。" : $"整顿责任书{statement.OccurredOn.ToFull()}签订。")]),
        ]);
    }

    private static IEnumerable<string[]> Rows(CaseFile file, VillagePeople people, string unit)
    {
        foreach (var vacant in people.Missing)
        {
            yield return [vacant.ToText(unit, file.County), "没有登记", "", ""];
        }

        foreach (var leader in people.Leaders)
        {
            yield return
                [file.County.TiedLeader, leader.Name, leader.Last.LeaderOffice ?? RecordField.Unknown, Span(leader.Assignment.OccurredOn, leader.Until)];
        }

        foreach (var holder in Enum.GetValues<HolderPost>().SelectMany(people.Holders))
        {
            yield return [holder.Holder.Post.ToText(file.Township), holder.Holder.Name, file.Township, Span(holder.Holder.OccurredOn, holder.Until)];
        }

        TownshipLeader[] leaders = [.. file.Facts.OfType<TownshipLeader>().Chronological()];
        for (var i = leaders.Length - 1; i >= 0; i--)
        {
            var until = new Tenure(leaders[i].OccurredOn, leaders.ElementAtOrDefault(i + 1)?.OccurredOn).LastDay;
            var leading = FourOne.TownshipLeader.ToText(unit, file.County);
            yield return [leading, leaders[i].Name, leaders[i].Office ?? RecordField.Unknown, Span(leaders[i].OccurredOn, until)];
        }

        foreach (var line in people.Team.Concat(people.Former))
        {
            var released = line.Release switch { null => "", { IsReleased: true } => "，已脱钩", _ => "，未完全脱钩" };
            var post = line.Member.Role is TeamRole.Leader or TeamRole.Member ? Capacity.Team.ToText() : "";
            var span = Span(line.Member.OccurredOn, line.Tenure.LastDay);
            yield return [post + line.Member.Role.ToText(), line.Member.Name, line.Member.Office ?? RecordField.Unknown, span + released];
        }

        foreach (var tie in people.Departments)
        {
            yield return [Capacity.Liaison.ToText(), tie.Contact ?? RecordField.Unknown, tie.Name, Span(tie.Assignment.OccurredOn, tie.Until)];
        }
    }

    private static string Span(DateOnly from, DateOnly? until) => until is { } last ? $"{from.ToFull()}至{last.ToFull()}" : from.ToFull() + "起";
}
