using AngleSharp.Html.Dom;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A village in which a kind of record can be written, and the browser of who writes it.</summary>
/// <param name="About">The record that it is about; null where its kind stands alone.</param>
internal sealed record RecordGround(RecordSample Sample, RectificationCase Case, Guid? About, HttpClient Browser)
{
    private const string FileField = "Input.File";

    public string Address => $"/cases/{Case.Id}/records/{Sample.Kind}/add" + (About is { } about ? $"?about={about}" : "");

    public Form Form => new(Browser, Address);

    public string Record(Guid record) => $"/cases/{Case.Id}/records/{Sample.Kind}/{record}";

    public Task<HttpResponseMessage> AddAsync(IHtmlDocument page, params (string, string?)[] fields) =>
        Form.SubmitAsync(page, [.. Sample.Good.Select(g => ($"Input.{g.Name}", g.Value)), .. fields]);

    /// <summary>With a file that was sent before: a form that is refused still has it.</summary>
    public async Task<RecordGround> WithFileAsync(CancellationToken ct)
    {
        using var form = FileForm.Of(await Form.OpenAsync(), FileField, ("会诊记录.pdf", "%PDF-1.7 会诊\n%%EOF"u8.ToArray()));
        var refused = await Form.ReadAsync(await Browser.PostAsync(Address, form, ct));
        var file = Form.ValuesOf(refused).Single(v => v.Key == FileField).Value;
        return this with { Sample = Sample with { Good = [.. Sample.Good, ("File", file)] } };
    }
}
