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
    [InlineData(null)]
    [InlineData("修路 2.5 公里")]
    [InlineData("370830112216")]
    [InlineData("代码 370830112216、370830205201")]
    [InlineData("13800138000元")]
    [InlineData("13,800,138,000")]
    [InlineData("13800138000.00")]
    [InlineData("合同号 2003138001380001")]
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
    }
}
