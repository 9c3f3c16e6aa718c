using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Commands;

/// <summary>What <c>--help</c> prints, behind whatever else stands on the line. It needs neither settings nor a database.</summary>
internal static class Help
{
    /// <summary>Whether the line asks for help instead of the thing itself.</summary>
    public static bool IsAskedFor(string[] args) => args is ["help", ..] || args.Any(a => a is "--help" or "-h" or "-?" or "/?");

    public static string For(string[] args) => args switch
    {
        ["account", ..] or ["help", "account", ..] => Account,
        ["import", ..] or ["help", "import", ..] => Import,
        ["health", ..] or ["help", "health", ..] => Health,
        _ => All,
    };

    private static string Account => $"""
        account create 账号 --role 角色 [选项]
        新建账号。密码从标准输入读一行：至少 8 个字符，不超过 {PasswordRules.Longest} 个，不能太常见。

          --role 角色          {string.Join('、', Enum.GetValues<Role>().Select(r => $"{r}（{r.ToText()}）"))}
          --scope 地方         范围，写名称或代码：济宁市、汶上县、刘楼镇，重名的写全：汶上县/刘楼镇；
                               市 4 位，县 6 位，乡镇 9 位。和 --department 一起时，是部门所在的县
          --villages 村,村     负责的村，写名称或 12 位代码：徐牛村、刘楼镇/徐牛村、汶上县/刘楼镇/徐牛村
          --department 名称    联系部门，账号看得到它联系的村
          --person 姓名        是谁的账号，和联系分工里写的一样；几个人合用的不写
          --display 名称       页面上显示的名称，不写就用账号
        """;

    private static string Import => $"""
        {ImportOptions.Usage}
        导入台账：全部导入，或者一行也不导入。看不懂的地方写到标准错误，退出码 1。

          --campaign 名称      行动名称；本县已有同名行动就加进去，没有就新建
          --start 日期         行动开始的日期；已有的行动不用写
          --deadline 日期      整顿期限；已有的行动不用写
          --label 叫法         整顿对象叫什么，如 软弱涣散村；不写就是后进村
          --unit 单位          按什么计数：村、社区、村（社区）；不写就是村，叫法以社区结尾的是社区
          --remove-blanks      台账里空着的格，删去原来的内容；不写就保留
          --form 名称          按本行动存下的表样读不是这个格式的台账
          --form-file 文件     按网页上下载的表样读
          --given 项=内容      文件里没有这一列，各行都是它，如 月份=2003-10、排查日期=不详；可以写几次
          --new-villages 怎样  不在行动里的村（只在按表样读时问）：不列入、列入，或者写管理级别，文件没有写级别的按它列入
        """;

    private static string Health => """
        health [端口]
        问本机正在运行的程序好不好：好，退出码 0；不好，1。不写端口就看 ASPNETCORE_HTTP_PORTS，再没有就是 8080。
        """;

    private static string All => $"""
        不带命令：启动网站。地址用 --urls 写，如 --urls http://127.0.0.1:8080。

        {Account}

        {Import}

        {Health}
        """;
}
