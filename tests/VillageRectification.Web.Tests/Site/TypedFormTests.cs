using System.Net;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>
/// Every form of every page is filled in and sent after its session ended: each field comes back by the name that stands at it, each choice by its
/// own words. Who shows them knows nothing but what the form sent: no account, no page, no memory of having written it, and no database.
/// </summary>
public sealed class TypedFormTests(SqliteApp app) : AppTests(app), IClassFixture<SqliteApp>
{
    [Fact]
    public async Task What_was_filled_in_comes_back_by_the_names_and_words_of_its_form()
    {
        var estate = await Estate.MakeAsync(App);
        SentForms forms = new(App.Browser(), Ct);
        foreach (var handler in (await Handler.AllAsync(App.Services)).Where(h => h is { Method: "GET", Page: not null, Name: null }))
        {
            var door = AuthorizationTests.Doors[handler.Key];
            var admitted = estate.Browsers.Where(b => door.IsOpen || (b.Role is { } role && door.Admits(role) && Estate.Reaches(role, door.Names))).ToArray();
            // A form of each kind of record; who may not write it is not let in.
            var isOfRecords = handler.Route.EndsWith("/records/{kind}/add", StringComparison.Ordinal);
            var kinds = isOfRecords ? RecordKinds.All.Select(k => k.Name).ToArray() : ["membership-growths"];
            foreach (var (who, browser) in isOfRecords ? admitted : admitted.Take(1).Concat(admitted.TakeLast(2)).Distinct())
            {
                var address = estate.AddressOf(handler, door.Names, who, isOwn: true);
                foreach (var kind in kinds)
                {
                    await SendAsync(browser, address.Replace("membership-growths", kind, StringComparison.Ordinal), $"{handler.Key} {kind}", forms);
                }
            }
        }

        Assert.True(forms.Faults.Count == 0, $"{forms.Faults.Count} faults\n{string.Join('\n', forms.Faults.Distinct().Take(80))}");
        Counted.Say($"forms sent after their session on {App.Provider}", forms.Forms);
        Assert.InRange(forms.Forms, 50, int.MaxValue);
        Assert.InRange(forms.Fields, 200, int.MaxValue);

        async Task SendAsync(HttpClient browser, string address, string where, SentForms sent)
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), Ct);
            if (answer.StatusCode is HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType is "text/html")
            {
                await sent.SendAsync(where, await Form.ReadAsync(answer));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("AAAA")]
    [InlineData("/////w==")]
    [InlineData("7cEBAQ==")]
    public void Words_that_no_form_wrote_are_none(string carried) => Assert.Null(FormWords.Read(carried));

    [Fact]
    public async Task Choices_alone_are_given_back_too()
    {
        var words = new FormWords(new Dictionary<string, FormWords.Field>
        {
            ["Input.Lines[0].State"] = new("村务公开", new Dictionary<string, string> { ["Full"] = "健全" }),
        }).Write();
        using FormUrlEncodedContent form = new([new("Input.Lines[0].State", "Full"), new(FormWords.Name, words)]);

        using var answer = await App.Browser().PostAsync(new Uri($"/cases/{Guid.CreateVersion7()}/situation", UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.StartsWith("/account/typed", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_come_back_as_they_were_carried()
    {
        Dictionary<string, FormWords.Field> fields = new()
        {
            ["Input.Level"] = new("级别", new Dictionary<string, string> { ["CityKey"] = "市重点" }),
            ["Input.Lines[0].Reason"] = new("理由", new Dictionary<string, string>()),
            ["Input.Lines[1].Reason"] = new("理由", new Dictionary<string, string>()),
            ["Input.Lines[0].Code"] = FormWords.Field.Carried,
        };
        var words = FormWords.Read(new FormWords(fields).Write())!;
        Assert.Equal(("级别", "市重点", null), (words.LabelOf("Input.Level"), words.ChoiceOf("Input.Level", "CityKey"), words.ChoiceOf("Input.Level", "Other")));
        Assert.True(words.IsCarried("Input.Lines[0].Code"));
        Assert.False(words.IsCarried("Input.Lines[0].Reason"));
        Assert.Equal((true, false), (words.IsRepeated("理由"), words.IsRepeated("级别")));
    }
}
