using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.WebEncoders;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Jobs;
using VillageRectification.Web.Pages;
using VillageRectification.Web.Pages.Bulletins;
using VillageRectification.Web.Pages.Inspections;
using VillageRectification.Web.Pages.Papers;
using VillageRectification.Web.Pages.Rules;
using VillageRectification.Web.Pages.Screening;
using VillageRectification.Web.Printing;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Startup;

internal static class PagesSetup
{
    /// <summary>The month of every team of a large township: a box a person and day, a line a day.</summary>
    private const int MostFormValues = 16 * 1024;

    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (chinese, chinese);
        builder.Services
            .AddRazorPages(options => PageConventions.Add(options.Conventions))
            .AddMvcOptions(options =>
            {
                // No page sends names as jQuery writes them, and what only looks so breaks their reading.
                options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
                options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
                options.Filters.Add<RefusalFilter>();
                options.Filters.Add<ScriptedForm>();
                options.ModelBinderProviders.Insert(0, new NamedEnumBinder.Provider());
                options.ModelBinderProviders.Insert(0, new SoundTextBinder.Provider());
                options.ModelBinderProviders.Insert(0, new WholeNumberBinder.Provider());
                options.ModelBinderProviders.Insert(0, new LikelyDayBinder.Provider());
                options.ModelBinderProviders.Insert(0, new RecordInputBinder.Provider());
                options.Filters.Add<UnreadableFormFilter>();
                options.Filters.Add<SoundRequestFilter>();
                options.Filters.Add<PersonalNumberFilter>();
                options.Filters.Add<RouteCaseFilter>();
                options.Filters.Add<FrameFilter>();
                options.Filters.Add<PdfFilter>();
                // What must be filled in is said by the validators alone.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                SayInChinese(options.ModelBindingMessageProvider);
            });
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        builder.Services.Configure<FormOptions>(o => o.ValueCountLimit = MostFormValues);
        builder.Services.AddScoped<PageFrame>();
        builder.Services.AddSingleton<PdfBrowser>();
        builder.Services.AddSingleton<KeptCampaigns>();
        builder.Services.AddSingleton<KeptCases>();
        builder.Services.AddSingleton<KeptMaterials>();
        builder.Services.AddScoped<CampaignChoice>();
        builder.Services.AddScoped<CampaignVillages>();
        builder.Services.AddScoped<RouteCase>();
        builder.Services.AddScoped<BulletinOpening>();
        builder.Services.AddScoped<PaperDesk>();
        if (builder.Configuration.GetValue(MonthlyDrafts.Setting, true))
        {
            builder.Services.AddHostedService<MonthlyDrafts>();
        }

        builder.Services.AddScoped<VillageOpening>();
        builder.Services.AddScoped<Inspecting>();
        builder.Services.AddScoped<RuledCampaign>();
        // Without this every Chinese character that comes from data is sent as eight bytes of &#x5E84;
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return builder;
    }

    private static void SayInChinese(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, _) => Wrong(value));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(Wrong);
        say.SetValueIsInvalidAccessor(Wrong);
        say.SetValueMustBeANumberAccessor(_ => "这里要填数字");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "这里要填数字");
        say.SetUnknownValueIsInvalidAccessor(_ => "填得不对，请改正");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填得不对，请改正");
        say.SetMissingBindRequiredValueAccessor(_ => "这里没有填");
        say.SetMissingKeyOrValueAccessor(() => "这里没有填");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容，请重新提交");
        say.SetValueMustNotBeNullAccessor(_ => "这里没有填");
    }

    private static string Wrong(string value) => $"“{SoundText.Mend(value)}”填得不对，请改正";
}
