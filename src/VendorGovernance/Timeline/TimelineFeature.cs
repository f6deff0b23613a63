using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Timeline;

internal static class TimelineFeature
{
    public static IServiceCollection AddTimeline(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(TimelineEvent), new Sentence("Timeline event"), null, null))
        .AddScoped<Happenings>()
        .AddRetention<TimelineRetention>();
}
