namespace VillageRectification.Web.Printing;

internal static class PdfFaultWords
{
    private const string Instead = "。请点“打印”，选“另存为 PDF”";

    public static string ToText(this PdfFault fault) => fault switch
    {
        PdfFault.Busy => "服务器正在做别的 PDF，请等一会儿再下载",
        PdfFault.Late => "服务器没有在规定时间里做出 PDF" + Instead,
        PdfFault.Failed => "服务器没有做出 PDF，管理员可以在日志里看到原因" + Instead,
    };
}
