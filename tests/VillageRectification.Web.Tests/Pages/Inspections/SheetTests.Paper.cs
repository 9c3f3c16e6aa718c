using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>What was written on paper is copied by one and judged by another; totals are no verdict, typed or posted.</content>
public abstract partial class SheetTests
{
    [Fact]
    public async Task A_paper_sheet_is_copied_by_one_who_is_named_and_judged_by_another()
    {
        var (county, @case) = await InspectedAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var verdict = new Form(head, $"/cases/{@case.Id}/records/verdicts/add");
        Assert.NotNull((await new Form(head, $"/cases/{@case.Id}/inspection/print?filled=true").OpenAsync()).QuerySelector(".forms"));
        // Nothing is typed where nobody wrote a sheet, and nothing is taken that is posted all the same.
        var empty = await verdict.OpenAsync();
        Assert.Contains("还没有人填检查表，至少要 2 名检查人员填。还没有代表测评", Words(empty.QuerySelector("main .note-warn")!), StringComparison.Ordinal);
        Assert.Null(empty.QuerySelector("main form"));
        var inspection = await ReadAsync(head, @case);
        Assert.Contains("检查表、测评、走访在纸上的，由部里没有参加检查、也不定结论的人录进来", Words(inspection.QuerySelector("main")!), StringComparison.Ordinal);
        var posted = await head.PostAsync($"/cases/{@case.Id}/records/verdicts/add", new FormUrlEncodedContent(
        [
            .. Form.ValuesOf(await new Form(head, $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}").OpenAsync())
                .Where(v => v.Key is "__RequestVerificationToken" or "Input.Key" or "Input.When"),
            new("Input.Score", "90"), new("Input.Ballots", "20"), new("Input.NotSatisfied", "1"), new("Input.Outcome", "Passed"),
        ]), Ct);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, posted.StatusCode);
        Assert.Equal(CaseStage.UnderInspection, await App.WithDbAsync(db => db.Cases.Where(c => c.Id == @case.Id).Select(c => c.Stage).SingleAsync(Ct)));

        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code, person: "刘录入");
        var clerk = await App.SignInAsync(name);
        await FillAsync(clerk, @case, First, all: -1, 6);
        await FillAsync(clerk, @case, Second, all: -1, 6);
        await VoteAsync(clerk, @case);
        const string Copied = "孙立新、王海涛的检查表由刘录入据纸质表录入";
        // Filled in, it is a document like the others, with its marks and the vote; an empty one is the forms to fill in.
        const string Filled = "/inspection/print?filled=true";
        var paper = await new Form(clerk, $"/cases/{@case.Id}{Filled}").OpenAsync();
        string[] expected = ["检查人员：孙立新、王海涛。", "一、逐项打分", "6分", "测评：", "班子能力", "还没有定结论。", "开始检查"];
        Assert.All(expected, e => Assert.Contains(e, paper.Body!.TextContent, StringComparison.Ordinal));
        var item = paper.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent).ToArray();
        Assert.Equal((item[4], item[5]), (item[5], item[6].Split('\n')[0]));
        var word = paper.QuerySelectorAll("nav a").Single(l => l.TextContent == "下载 Word").GetAttribute("href")!;
        using (var file = WordprocessingDocument.Open(new MemoryStream(await clerk.GetByteArrayAsync(word, Ct)), isEditable: false))
        {
            Assert.Contains("一、逐项打分", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }

        Assert.Contains(Copied, Words((await ReadAsync(clerk, @case)).QuerySelector("main")!), StringComparison.Ordinal);
        var form = await verdict.OpenAsync();
        Assert.Contains(Copied, Words(form.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await verdict.SubmitAsync(form, ("Input.Outcome", "Passed"))).StatusCode);
        Assert.Contains(Copied, Words((await ReadAsync(clerk, @case)).QuerySelector("main .note")!), StringComparison.Ordinal);
        var letter = await new Form(head, $"/cases/{@case.Id}/verdict/print").OpenAsync();
        Assert.Contains("检查人员孙立新、王海涛的检查表由刘录入据纸质表录入。", Words(letter.Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_is_told_before_he_writes_what_it_costs_and_is_refused_after()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        const string Warning = "您录了打分，就不能再定这次检查的结论。现在没有别的账号能定";
        Assert.Contains(Warning, Words((await ReadAsync(head, @case, "/sheet")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("就不能再定", Words((await ReadAsync(dept, @case, "/sheet")).QuerySelector("main")!), StringComparison.Ordinal);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 6);

        var vote = $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}";
        Assert.Contains("您登记了，就不能再定这次检查的结论", Words((await new Form(head, vote).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("就不能再定", Words((await new Form(dept, vote).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        await VoteAsync(head, @case);
        var refused = await new Form(head, $"/cases/{@case.Id}/records/verdicts/add").OpenAsync();
        Assert.Contains("代表测评是您登记的，不能定结论", Words(refused.QuerySelector("main .note-warn")!), StringComparison.Ordinal);
        Assert.Null(refused.QuerySelector("main form"));
    }

    [Fact]
    public async Task Who_is_on_no_record_is_sent_by_a_tick_with_his_name_and_stays_marked()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 27), StageEventKind.Applied, 0, default)]));
            return [new AcceptanceApplication(c, new(2003, 10, 27))];
        });
        await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Dept, county.Code, person: First);
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var form = new Form(dept, $"/cases/{@case.Id}/records/inspection-openings/add");
        var opened = await form.OpenAsync();
        Assert.Null(opened.QuerySelector("[name='Input.Confirmed']"));

        var asked = await Form.ReadAsync(await form.SubmitAsync(opened, ("Input.Inspectors", $"{First}、{Second}")));

        Assert.Contains("王海涛没有登记过，核对不出是否须回避", Words(asked.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(Second, asked.QuerySelector("[name='Input.Confirmed'][type=checkbox]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(asked, ("Input.Confirmed", Second))).StatusCode);
        const string Marked = "王海涛没有登记过，是否须回避核对不出，仍派去了";
        Assert.Contains(Marked, Words((await ReadAsync(dept, @case)).QuerySelector("main")!), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            db.AddRange(Sheets.Of(@case, await db.InspectionOpenings.SingleAsync(o => o.CaseId == @case.Id, Ct)));
            return await db.SaveChangesAsync(Ct);
        });
        var verdict = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/verdicts/add");
        var page = await verdict.OpenAsync();
        Assert.Contains(Marked, Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await verdict.SubmitAsync(page, ("Input.Outcome", "Passed"))).StatusCode);
        // He is registered since: it stays known that nobody knew him then.
        await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Dept, county.Code, person: Second);
        Assert.Contains(Marked, Words((await ReadAsync(dept, @case)).QuerySelector("main")!), StringComparison.Ordinal);
        var letter = await new Form(dept, $"/cases/{@case.Id}/verdict/print").OpenAsync();
        Assert.Contains("检查人员王海涛没有登记过，是否须回避没有核对。", Words(letter.Body!), StringComparison.Ordinal);
    }
}
