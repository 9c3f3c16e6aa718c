using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What the forms that an account opened lately call their fields and choices, so that what was typed can be given back by its names when there is
/// no database to write the form from, or nobody signed in any more. An account finds only the words that it was shown itself; who has none by now
/// shows by the token of the form that he was.
/// </summary>
internal sealed class KeptFormWords(IAntiforgery forgery) : IAsyncResultFilter, IDisposable
{
    // Fields and choices, of all that are kept.
    private const int Most = 100_000;

    private const string TokenField = "__RequestVerificationToken";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var written = await next();
        var http = context.HttpContext;
        if (written is { Result: PageResult, Exception: null } && AccountOf(http) is { } account
            && http.Items[typeof(FormOrder)] is FormOrder { Size: > 0 } words)
        {
            Key key = new(account, http.Request.Path);
            _kept.Set(key, words, new MemoryCacheEntryOptions { Size = words.Size, SlidingExpiration = Kept });
            if (TokenOf(forgery.GetTokens(http).RequestToken) is { } token)
            {
                _kept.Set(token, key, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });
            }
        }
    }

    /// <summary>Of the page from which the request was sent, also where it is an error by now; null where they are not known.</summary>
    /// <param name="form">What was sent.</param>
    public FormOrder? Of(HttpContext http, IFormCollection form)
    {
        var asked = http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        var referer = http.Request.Headers.Referer.ToString();
        var sentFrom = Uri.TryCreate(referer, UriKind.Absolute, out var page) ? Uri.UnescapeDataString(page.AbsolutePath) : null;
        return AccountOf(http) is { } account
            ? Find(account, asked) ?? Find(account, http.Request.Path) ?? Find(account, sentFrom)
            : TokenOf(form[TokenField].ToString()) is { } token && _kept.Get<Key>(token) is { } shown ? _kept.Get<FormOrder>(shown)
            : null;
    }

    public void Dispose() => _kept.Dispose();

    private FormOrder? Find(string account, string? path) => path is null ? null : _kept.Get<FormOrder>(new Key(account, path));

    private static string? AccountOf(HttpContext http) => http.User.FindFirstValue(ClaimTypes.NameIdentifier);

    // A token is what a form is trusted by, so not itself.
    private static Token? TokenOf(string? token) =>
        string.IsNullOrEmpty(token) ? null : new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token))));

    private sealed record Key(string Account, string Path);

    private sealed record Token(string Digest);
}
