using VillageRectification.Persistence;

namespace VillageRectification.Web.Text;

/// <summary>What a person can do while the database is in trouble.</summary>
internal static class DatabaseTroubleText
{
    public static string ToAdvice(this DatabaseTrouble trouble) => trouble switch
    {
        DatabaseTrouble.Busy => "数据库正忙，可能正在导入台账。请等一分钟再试。",
        DatabaseTrouble.Silent => "数据库没有响应。请过几分钟再试；还不行请告诉系统管理员。",
        DatabaseTrouble.Unreadable => "数据库文件打不开或者读不出来，可能是磁盘坏了、文件被移走。请告诉系统管理员。",
        DatabaseTrouble.Full => "服务器磁盘满了，暂时只能查看、不能保存。请告诉系统管理员清理磁盘，清理后就能保存。",
        DatabaseTrouble.ReadOnly => "数据库现在只能读、不能写，暂时不能保存。请告诉系统管理员。",
    };
}
