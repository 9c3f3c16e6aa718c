using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>Whose sheet it is, and who stays named once he began it.</content>
public abstract partial class SheetTests
{
    [Fact]
    public async Task Who_has_an_account_fills_in_his_sheet_himself_and_stays_named()
    {
        var (county, @case) = await InspectedAsync();
        var other = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var own = new Form(other, Address(@case, $"/sheet/{First}"));
        var opened = await own.OpenAsync();
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Dept, county.Code, person: First);

        var refused = await own.SubmitAsync(opened, (MarkOf(opened, Council), "3"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains($"{First}有自己的账号", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Null((await own.OpenAsync()).QuerySelector("main form"));
        Assert.Empty(await ScoresAsync(@case));
        await FillAsync(await App.SignInAsync(name), @case, First, all: null, 3);
        Assert.Equal((First, 3), Assert.Single((await ScoresAsync(@case)).Select(s => (s.Inspector, s.Score))));
        // Who has none has his paper copied by another.
        await FillAsync(other, @case, Second, all: null, 3);

        var correction = new Form(other, $"/cases/{@case.Id}/records/inspection-openings/{await OpeningAsync(@case)}/correct");
        var page = await correction.OpenAsync();
        var answer = await correction.SubmitAsync(page, ("Input.Inspectors", $"{Second}、赵玉芬"), ("Input.Confirmed", "赵玉芬"), ("Input.Reason", "换人"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"{First}已经填了检查表", Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
    }
}
