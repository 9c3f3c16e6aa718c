using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The county's real ledger: the bulletin of October 2003 prints the figures that the county reported.</summary>
public abstract class OctoberTests(App app) : AppTests(app)
{
    private static readonly string[] Reported =
    [
        "关于2003年10月后进村集中整顿工作情况的通报", "第1期", "中共汶上县委组织部", "距整顿期限还有61天",
        "全县后进村32个，其中市重点12个、县重点20个。绝大多数村（29个）已申报验收；24个村初步达到验收标准，5个村不合格；3个村尚未申报。",
        "申报数、合格数与上月持平。10月份回访11个村，全部保持，没有出现反弹。全县后进村没有发生上访。",
        "17个村建立健全了党支部，5个村补选健全了村委会。目前党支部健全的村28个，村委会健全的村27个，两委都健全的村26个。",
        "培养入党积极分子189名、后备干部76名，18个村发展党员29名。",
        "排查突出问题90个，已解决60个，缓解14个，未解决16个。",
        "村级财务问题解决29个村，税费拖欠解决9个村，村内道路解决8个村，宅基地安排解决6个村，土地纠纷解决2个村，宗派矛盾缓解12个村。",
        "未解决的16个问题中，9个已经逾期，最长的逾期56天。",
        "新建大中拱棚78个，新打和修复机井65眼，修路42公里，发展高价值经济作物3030亩，建成养殖小区7处，发展养殖户217户。",
        "10月份32个工作组驻村412天，达到每月20天规定的4个村，不足的28个村。", "驻村较少的有莲花湖村8天、后王庄村8天、毛庙村6天、黄庄村6天。",
        "联系部门入村91天，29个村不足每周1天，16个村不足每月3天。",
        "莲花湖村（县水利局）、李岗村（县农业局）、北新庄村（县民政局）、前马口村（县公安局）、毛庙村（县信用联社）、后营村（县计生局）全月没有入村记录。",
        "督查6个村，其中暗访2个村，暗访的2个村工作组都在岗。", "东贾柏村仅副组长在岗，民情日记缺记；十里闸南村仅副组长在岗，财务公开不及时；大屯村制度未上墙；孔庄村民情日记缺记。以上问题限11月15日前整改。",
        "东石塘村、十里闸南村、黄庄村、南路楼村班子健全，矛盾化解，产业有起色。",
        "朝阳村（中都街道，党工委书记吴永军；4项措施逾期）", "十里闸南村（南旺镇，", "南路楼村（次邱镇，", "孔庄村（刘楼镇，党委书记赵存良", "南陈村（苑庄镇，党委书记何绪忠；没有整顿方案", "大王楼村（杨店镇，党委书记朱春梅；没有确定驻村副组长）",
        "七、11月份工作要求", "附件：1.后进村集中整顿情况一览表", "滞后村责任人名单",
    ];

    public sealed class OnSqlite(SqliteNovemberApp app) : OctoberTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : OctoberTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task The_bulletin_of_october_2003_prints_with_the_reported_figures()
    {
        await ImportAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, "370830");
        var campaign = await App.WithDbAsync(db => Task.FromResult(db.Campaigns.Single().Id));
        var bulletin = await staff.DraftAsync(campaign);
        // Some of the examples have something overdue: the drafter keeps them.
        var praise = new Form(staff, $"{bulletin}/praise");
        var doubts = await praise.OpenAsync();
        foreach (var box in doubts.QuerySelectorAll<IHtmlInputElement>("input[name='Input.Kept']"))
        {
            box.IsChecked = true;
        }

        await praise.SubmitAsync(doubts);
        await (await App.SignInAsNewAsync(Role.Head, "370830")).IssueAsync(await staff.SubmitAsync(bulletin));

        var page = await staff.ReadAsync($"{bulletin}/print");
        var text = page.TextOf();
        Assert.All(Reported, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        var rows = page.QuerySelectorAll("section.annex")[0]
            .QuerySelectorAll("tbody tr")
            .Select(r => string.Join('|', r.Children.Select(c => c.TextContent)))
            .ToArray();
        Assert.Equal(32, rows.Length);
        Assert.Equal("1|中都街道|东贾柏村|市重点|合格|4/4|0|14|4", rows[0]);
        Assert.Equal("12|寅寺镇|寅寺西村|县重点|不合格|0/5|6|13|6", rows[11]);
        Assert.Equal("18|苑庄镇|南陈村|市重点|未申报|没有方案|未填|9|6", rows[17]);
    }

    private async Task ImportAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var access = scope.ServiceProvider.GetRequiredService<CallerAccess>();
        access.Become(Caller.CommandLine);
        await new LedgerImport(scope.ServiceProvider.GetRequiredService<AppDbContext>(), access).ImportAsync(
            new("后进村集中整顿行动", new(2002, 10, 20), new(2003, 12, 31)), Read(), null, Ct);
    }

    private static LedgerReading Read()
    {
        using var file = File.OpenRead(SharedData.Ledger);
        return LedgerReader.Read(file);
    }
}
