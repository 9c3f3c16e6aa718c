using System.Runtime.ExceptionServices;

namespace VillageRectification.Web.Security;

/// <summary>
/// That the caller could not be read, kept until a page asks for one: signing out and the page that tells of an error need nobody, and must
/// work when the database does not.
/// </summary>
internal sealed record CallerFault(ExceptionDispatchInfo Error)
{
    public static IApplicationBuilder Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Features.Get<CallerFault>() is { } fault && context.GetEndpoint()?.Metadata.GetMetadata<NeedsNoCallerAttribute>() is null)
        {
            fault.Error.Throw();
        }

        return next(context);
    });
}
