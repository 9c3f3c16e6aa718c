using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>People who write records in a program that is killed under them, and send a form again until they are answered.</summary>
internal sealed class KillWriters(string page)
{
    public const string Name = "liulou";
    public const string Password = "Sunflower-1998";

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    private volatile Uri? _address;
    private volatile string _last = "nothing";
    private volatile int _lostSessions;

    /// <summary>Where the program answers now. Null until it does.</summary>
    public Uri? Address
    {
        get => _address;
        set => _address = value;
    }

    public ConcurrentBag<string> Sent { get; } = [];

    public ConcurrentBag<string> Acknowledged { get; } = [];

    /// <summary>Not zero if somebody who had signed in was asked to do it again.</summary>
    public int LostSessions => _lostSessions;

    /// <summary>Until so many more are acknowledged.</summary>
    public async Task UntilAsync(int more, CancellationToken ct)
    {
        for (var goal = Acknowledged.Count + more; Acknowledged.Count < goal;)
        {
            Assert.False(ct.IsCancellationRequested, $"{Acknowledged.Count} are acknowledged of {goal}; the last that went wrong: {_last}");
            await Task.Delay(Breath, CancellationToken.None);
        }
    }

    public async Task WriteAsync(string writer, CancellationToken stop)
    {
        using var browser = new HttpClient(new WhereItIs(this)) { BaseAddress = new("http://127.0.0.1") };
        var isSignedIn = false;
        var number = 0;
        IHtmlDocument? opened = null;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                isSignedIn = isSignedIn || await SignInAsync(browser);
                var form = new Form(browser, page);
                if (isSignedIn && (opened ??= await form.OpenAsync()) is not null
                    && await IsSavedAsync(form, opened, string.Create(CultureInfo.InvariantCulture, $"走访农户，第 {writer} 人第 {number} 次")))
                {
                    (opened, number) = (null, number + 1);
                    continue;
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException)
            {
                // Killed or not yet there, so once more. But who is sent to sign in again has lost his session.
                _last = cut.Message;
                _lostSessions += isSignedIn && cut is HttpRequestException { StatusCode: HttpStatusCode.Redirect } ? 1 : 0;
            }

            await Task.Delay(Breath, CancellationToken.None);
        }
    }

    private async Task<bool> IsSavedAsync(Form form, IHtmlDocument opened, string text)
    {
        Sent.Add(text);
        var answer = await form.SubmitAsync(opened, ("Input.Text", text));
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            _last = $"saved with {answer.StatusCode}";
            return false;
        }

        if (answer.Headers.Location!.OriginalString.Contains("sign-in", StringComparison.Ordinal))
        {
            _lostSessions++;
            return false;
        }

        Acknowledged.Add(text);
        return true;
    }

    private async Task<bool> SignInAsync(HttpClient browser)
    {
        var form = new Form(browser, "/account/sign-in");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("UserName", Name), ("Password", Password));
        _last = $"signed in with {answer.StatusCode}";
        return answer.StatusCode is HttpStatusCode.Redirect;
    }

    /// <summary>The cookies of one browser, sent to wherever the program listens since it was started last.</summary>
    private sealed class WhereItIs(KillWriters writers) : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new(writers.Address ?? throw new HttpRequestException("It has not started yet."), request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
