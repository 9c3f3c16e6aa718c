namespace VillageRectification.Browser.Tests;

/// <summary>The bulletin's pages on the way from draft to print: accessible, no sideways scroll but on the A4 sheet, no complaint of the browser.</summary>
public class BulletinPageTests(Browser browser, Site site) : SiteTests(browser, site)
{
    [Theory]
    [InlineData(1366)]
    [InlineData(360)]
    public async Task Each_page_from_draft_to_print_is_sound(int width)
    {
        var staff = await OpenAsync("zzb", width);
        await staff.GotoAsync("/bulletins/new?month=2003-09");
        await PressAsync(staff, "main form button[type=submit]");
        var bulletin = new Uri(staff.Url).AbsolutePath;
        var head = await OpenAsync("zzb-head", width);
        Complaints.Clear();

        List<string> faults = [];
        foreach (var address in new[] { "/bulletins", "/bulletins/new", bulletin, $"{bulletin}/edit/NextMonth", $"{bulletin}/submit", $"{bulletin}/print" })
        {
            faults.AddRange(await FaultsAsync(staff, address));
        }

        await staff.GotoAsync($"{bulletin}/submit");
        await PressAsync(staff, "main form button[type=submit]");
        faults.AddRange(await FaultsAsync(staff, $"{bulletin}/submit"));
        faults.AddRange(await FaultsAsync(head, $"{bulletin}/issue"));
        faults.AddRange(await FaultsAsync(head, $"/verify/{new string('0', 64)}"));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task The_print_button_shows_only_where_script_runs()
    {
        var staff = await OpenAsync("zzb");
        await staff.GotoAsync("/bulletins/new?month=2003-09");
        await PressAsync(staff, "main form button[type=submit]");
        await staff.GotoAsync($"{new Uri(staff.Url).AbsolutePath}/print");
        Assert.True(await staff.IsVisibleAsync("[data-print]"));

        var plain = await OpenAsync("zzb", hasScript: false);
        await plain.GotoAsync(staff.Url);
        Assert.False(await plain.IsVisibleAsync("[data-print]"));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Microsoft.Playwright.IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        List<string> faults = [.. await FaultsAsync(page)];
        if (answer!.Status != 200)
        {
            faults.Add($"{address}: {answer.Status}");
        }

        if (!address.EndsWith("/print", StringComparison.Ordinal) && await OverflowAsync(page) > 0)
        {
            faults.Add($"{address}: {await OverflowAsync(page)} px sideways");
        }

        return faults;
    }
}
