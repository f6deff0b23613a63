using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using VendorGovernance.Platform.Doctor;

namespace VendorGovernance.Shell;

/// <summary>
/// For load balancers and service managers. Live: the process answers. Ready: it can do its work, which those of the
/// doctor's checks decide that say so. Neither tells a stranger more than one word.
/// </summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ReadyCheck>("ready");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    private sealed class ReadyCheck(IServiceScopeFactory scopes) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var check in scope.ServiceProvider.GetServices<IDoctorCheck>().Where(check => check.DecidesReadiness))
            {
                var found = await check.LookAsync(cancellationToken);
                if (found.Any(diagnosis => !diagnosis.IsWell))
                {
                    return HealthCheckResult.Unhealthy();
                }
            }

            return HealthCheckResult.Healthy();
        }
    }
}
