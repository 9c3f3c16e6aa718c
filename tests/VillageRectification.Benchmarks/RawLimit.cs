using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace VillageRectification.Benchmarks;

/// <summary>
/// The least that a list can cost: one SQL read of the county's 32 cases and HTML put together by hand, before the pipeline begins. The
/// rows have the cells of the case list, of about its length, where what the read does not bring is the same in each; or just what it brings.
/// </summary>
internal sealed class RawLimit(string connectionString) : IStartupFilter
{
    /// <summary>With all cells of the list.</summary>
    public const string Path = "/raw";

    /// <summary>With what the read brings alone.</summary>
    public const string ShortPath = "/raw-short";

    private const string Sql =
        """
        SELECT c.id, c.division_code, d.name, t.name, c.stage FROM cases c
        JOIN divisions d ON d.code = c.division_code JOIN divisions t ON t.code = substr(c.division_code, 1, 9) || '000'
        WHERE c.division_code BETWEEN '370830000000' AND '370830999999' ORDER BY c.division_code
        """;

    private const string Svg =
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">" +
        "<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 4.7V8l2.3 1.6\"/></svg>";

    private const string OtherCells =
        $"""
          <td role="cell" class="nowrap" data-label="措施"><progress value="3" max="5" aria-label="措施完成 3/5"></progress> 3/5</td>
            <td role="cell"><span class="due-over">{Svg} 逾期 2 项</span></td>
          <td role="cell" class="num nowrap" data-label="10 月驻村">
          <span class="due-over">4</span><span class="meta"> / </span><span class="due-over">1</span></td>
          <td role="cell" class="nowrap pc desk">10月29日</td>
          <td role="cell" class="nowrap pc desk">张某某</td>
        </tr>

        """;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Path, raw => raw.Run(context => AnswerAsync(context, Long)));
        app.Map(ShortPath, raw => raw.Run(context => AnswerAsync(context, Short)));
        next(app);
    };

    private static void Short(StringBuilder html, SqliteDataReader row) =>
        html.Append("<tr><th><a href=\"/cases/").Append(row.GetString(0)).Append("\">").Append(row.GetString(2)).Append("</a></th><td>")
            .Append(row.GetString(1)).Append("</td><td>").Append(row.GetString(3)).Append("</td><td>").Append(row.GetString(4)).Append("</td></tr>");

    private static void Long(StringBuilder html, SqliteDataReader row) =>
        html.Append("<tr role=\"row\" class=\"row-flag\">\n  <th role=\"rowheader\" scope=\"row\" class=\"nowrap\"><a href=\"/cases/")
            .Append(row.GetString(0))
            .Append("\">").Append(row.GetString(2)).Append("</a></th>\n  <td role=\"cell\" class=\"meta nowrap pc desk\">").Append(row.GetString(1))
            .Append("</td>\n  <td role=\"cell\" class=\"nowrap\">").Append(row.GetString(3))
            .Append("</td>\n  <td role=\"cell\" class=\"nowrap\">重点</td>\n")
            .Append("  <td role=\"cell\" class=\"p1\"><span class=\"tag tag-rectifying\">").Append(Svg)
            .Append(row.GetString(4)).Append("</span></td>\n").Append(OtherCells);

    private async Task AnswerAsync(HttpContext context, Action<StringBuilder, SqliteDataReader> write)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>台账</title></head><body><table>");
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            write(html, rows);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html.Append("</table></body></html>").ToString());
    }
}
