using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public sealed class PersonalNumberTests
{
    [Theory]
    [InlineData("110105194912310024", 1, 18)]
    [InlineData("张三11010519491231002X", 3, 20)]
    [InlineData("身份证１１０１０５１９４９１２３１００２４。", 4, 21)]
    [InlineData("11010519491231002x", 1, 18)]
    [InlineData("110105 19491231 0024", 1, 20)]
    [InlineData("老证110105491231002", 3, 17)]
    public void An_identity_number_is_found_with_its_place(string text, int from, int to) =>
        Assert.Equal(new PersonalNumber(PersonalNumberKind.Identity, from, to), PersonalNumber.In(text));

    [Theory]
    [InlineData("13800138000", 1, 11)]
    [InlineData("联系赵立新13800138000。", 6, 16)]
    [InlineData("电话：138-0013-8000", 4, 16)]
    [InlineData("138 0013 8000", 1, 13)]
    [InlineData("+86 13800138000", 1, 15)]
    [InlineData("１３８００１３８０００", 1, 11)]
    public void A_mobile_number_is_found_with_its_place(string text, int from, int to) =>
        Assert.Equal(new PersonalNumber(PersonalNumberKind.Mobile, from, to), PersonalNumber.In(text));

    [Theory]
    [InlineData("138\u200B1234\u200B5678", 1, 13)]
    [InlineData("138\u00AD12345678", 1, 12)]
    [InlineData("1\u20603\u20668\u202E1\uFEFF2\u034F3\u180E4\u115F5678", 1, 18)]
    [InlineData("\u200B138\u000112345678\u200B", 2, 13)]
    [InlineData("138.1234.5678", 1, 13)]
    [InlineData("138/1234/5678", 1, 13)]
    [InlineData("（138）12345678", 2, 13)]
    [InlineData("(138) 1234-5678", 2, 15)]
    [InlineData("138_1234_5678", 1, 13)]
    [InlineData("138，1234，5678", 1, 13)]
    [InlineData("138,1234,5678", 1, 13)]
    [InlineData("138、1234、5678", 1, 13)]
    [InlineData("138·1234·5678", 1, 13)]
    [InlineData("138\n12345678", 1, 12)]
    [InlineData("138\r\n1234\r\n5678", 1, 15)]
    [InlineData("138——1234——5678", 1, 15)]
    [InlineData("138 - 1234 - 5678", 1, 17)]
    [InlineData("1381234\t5678", 1, 12)]
    [InlineData("1 3 8 1 2 3 4 5 6 7 8", 1, 21)]
    [InlineData("1381 2345 678", 1, 13)]
    [InlineData("138 12 34 56 78", 1, 15)]
    [InlineData("138-123-45678", 1, 13)]
    [InlineData("13812-345678", 1, 12)]
    [InlineData("13812 345678", 1, 12)]
    [InlineData("013812345678", 1, 12)]
    [InlineData("138~1234~5678", 1, 13)]
    [InlineData("1381-234-5678", 1, 13)]
    [InlineData("138.12.34.56.78", 1, 15)]
    [InlineData("138#1234#5678", 1, 13)]
    [InlineData("电话+86-1381-23-45678", 3, 19)]
    [InlineData("一三八一二三四五六七八", 1, 11)]
    [InlineData("打幺三八零零一三八〇〇〇", 2, 12)]
    [InlineData("\U0001D7CF\U0001D7D1\U0001D7D612345678", 1, 14)]
    [InlineData("①③⑧①②③④⑤⑥⑦⑧", 1, 11)]
    [InlineData("١٣٨12345678", 1, 11)]
    [InlineData("A13800138000", 2, 12)]
    [InlineData("13800138000b", 1, 11)]
    [InlineData("tel13800138000qq", 4, 14)]
    [InlineData("1a13800138000", 3, 13)]
    [InlineData("打，13800138000，13900139000", 3, 13)]
    [InlineData("打13800138000,13900139000", 2, 12)]
    public void A_mobile_number_in_disguise_is_found(string text, int from, int to) =>
        Assert.Equal(new PersonalNumber(PersonalNumberKind.Mobile, from, to), PersonalNumber.In(text));

    [Theory]
    [InlineData("370830-1960-0101-1234", 1, 21)]
    [InlineData("370830.19600101.1234", 1, 20)]
    [InlineData("370830\u200B19600101\u200B1234", 1, 20)]
    [InlineData("370830，19600101，1234", 1, 20)]
    [InlineData("370830\n19600101\n1234", 1, 20)]
    [InlineData("370830——19600101——1234", 1, 22)]
    [InlineData("1101 0519 4912 3100 2X", 1, 22)]
    [InlineData("110105/1949/12/31/002X", 1, 22)]
    [InlineData("1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", 1, 35)]
    [InlineData("A370830196001011234B", 2, 19)]
    [InlineData("\U0001D7D1\U0001D7D50830196001011234", 1, 20)]
    public void An_identity_number_in_disguise_is_found(string text, int from, int to) =>
        Assert.Equal(new PersonalNumber(PersonalNumberKind.Identity, from, to), PersonalNumber.In(text));

    [Theory]
    [InlineData("2003-10-31，1500 元，120 户")]
    [InlineData("2003.10.31 至 2003.11.15 共 16 天")]
    [InlineData("1998-2003 年，1500、1600、1700 亩")]
    [InlineData("1999年12月31日，13 眼井，1234 人，5678 元")]
    [InlineData("150,000,000 元；138,001,380.00 元；1,380,013,800")]
    [InlineData("13.80013800；138.00138000；1380013.8000")]
    [InlineData("鲁政发〔2003〕138 号、汶组字〔2003〕第 1234 号")]
    [InlineData("130830112216")]
    [InlineData("130830112216、130830112217，130830112218")]
    [InlineData("130830 112216")]
    [InlineData("150，1600，1700 株")]
    [InlineData("370830112216，2003-10-31，1500 元")]
    [InlineData("370830 2003-10-31 1500")]
    [InlineData("370830，370831，370832，1234")]
    [InlineData("6222 1380 0138 0001")]
    [InlineData("0537-7212345、7212346 转 8001")]
    [InlineData("13800138000.50 元")]
    [InlineData("村 138 户\n1234 人\n5678 亩")]
    [InlineData("1381 2345 678 亩")]
    [InlineData("150 20 30 40 50 户")]
    [InlineData("1400 1500 1600 1700")]
    [InlineData("013812345678901")]
    [InlineData("二〇〇三年十月一三八户，一四五六七人")]
    public void Days_quantities_amounts_codes_and_documents_are_none(string text) => Assert.Null(PersonalNumber.In(text));

    [Theory]
    [InlineData(null)]
    [InlineData("修路 2.5 公里")]
    [InlineData("370830112216")]
    [InlineData("代码 370830112216、370830205201")]
    [InlineData("13800138000元")]
    [InlineData("13,800,138,000")]
    [InlineData("13800138000.00")]
    [InlineData("合同号 2003138001380001")]
    [InlineData("档案 1998-12-31-002；1500-30-20；150-200-300-4000 元；1381-234-56789")]
    [InlineData("110105199913410024")]
    [InlineData("990105194912310024")]
    [InlineData("0537-7212345")]
    [InlineData("20031031 至 20031115")]
    [InlineData("01a215cc3c9413800138000bbe3d9de7")]
    public void Codes_amounts_and_other_runs_of_digits_are_none(string? text) => Assert.Null(PersonalNumber.In(text));

    [Fact]
    public void The_message_says_where_and_does_not_repeat_the_number()
    {
        var text = PersonalNumber.In("请打13800138000")!.ToText();
        Assert.Equal("这里像是手机号（第 3–13 个字），请删去；需要联系方式的写单位", text);
        Assert.Equal("这里像是身份证号（第 1–18 个字），本系统不记身份证号，请删去", PersonalNumber.In("110105194912310024")!.ToText());
    }

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("110105188012310024", false)]
    [InlineData("110105188112310024", true)]
    [InlineData("110105209912310024", true)]
    [InlineData("110105210012310024", false)]
    public void Nobody_was_born_before_1881_or_after_2099(string text, bool isFound) => Assert.Equal(isFound, PersonalNumber.In(text) is not null);

    // Written with anything between its digits, it is one only where its own check says so.
    [Theory]
    [InlineData("1/1/0/1/0/5/1/9/4/9/1/2/3/1/0/0/2/X", true)]
    [InlineData("1/1/0/1/0/5/1/9/4/9/1/2/3/1/0/0/2/1", false)]
    [InlineData("1/1/0/1/0/5/1/9/4/9/1/3/3/1/0/0/2/X", false)]
    public void Digits_apart_are_an_identity_number_by_their_check(string text, bool isFound) =>
        Assert.Equal(isFound, PersonalNumber.In(text)?.Kind is PersonalNumberKind.Identity);

    [Theory]
    [InlineData("abcdefabcdefabcdefab13800138000", true)]
    [InlineData("abcdefabcdefabcdefabc13800138000", false)]
    [InlineData("13800138000abcdefabcdefabcdefab", true)]
    [InlineData("13800138000abcdefabcdefabcdefabc", false)]
    [InlineData("abcdefabcd110105194912310024abc", true)]
    [InlineData("abcdefabcd110105194912310024abcd", false)]
    public void A_key_of_thirty_two_characters_has_such_digits_among_its_own(string text, bool isFound) =>
        Assert.Equal(isFound, PersonalNumber.In(text) is not null);
}
