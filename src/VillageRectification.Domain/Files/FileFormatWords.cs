namespace VillageRectification.Domain.Files;

public static class FileFormatWords
{
    public static string ToText(this FileFormat format) => format switch
    {
        FileFormat.Jpeg => "照片",
        FileFormat.Pdf => "PDF 文件",
        FileFormat.Docx => "Word 文档",
        FileFormat.Xlsx => "Excel 工作簿",
    };

    /// <summary>With its dot, as the file is called when it is taken away.</summary>
    public static string Extension(this FileFormat format) => format switch
    {
        FileFormat.Jpeg => ".jpg",
        FileFormat.Pdf => ".pdf",
        FileFormat.Docx => ".docx",
        FileFormat.Xlsx => ".xlsx",
    };

    /// <summary>The media type it is served as.</summary>
    public static string MediaType(this FileFormat format) => format switch
    {
        FileFormat.Jpeg => "image/jpeg",
        FileFormat.Pdf => "application/pdf",
        FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
}
