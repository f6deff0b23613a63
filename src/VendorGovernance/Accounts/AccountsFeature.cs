using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Accounts.Passwords;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Accounts.SigningIn;
using VendorGovernance.Accounts.TwoFactor;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Accounts;

internal static class AccountsFeature
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<Account, IdentityRole<int>>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequiredUniqueChars = 4;
                options.Stores.MaxLengthForKeys = 128;
            })
            .AddEntityFrameworkStores<GovernanceDb>()
            .AddUserStore<AccountStore>()
            .AddSignInManager<ActiveSignIn>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<LocalizedIdentityErrors>()
            .AddDefaultTokenProviders();

        services.AddOptions<SignInRules>().BindConfiguration(SignInRules.Section).ValidateDataAnnotations()
            .Validate(rules => rules.AreKnownRoles, "SignIn:RequireTwoFactor names a role that does not exist.")
            .ValidateOnStart();
        services.ConfigureApplicationCookie(Cookie);
        services.AddDataProtection().SetApplicationName("VendorGovernance");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((options, scopes) => options.XmlRepository = new SignInKeys(scopes));

        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in Permissions.All)
            {
                options.AddPolicy(permission, policy => policy.RequireRole(Permissions.RolesWith(permission)));
            }
        });

        services.AddSingleton<MatcherPolicy, PagesOfContacts>();
        services.AddScoped<IPersonalRecords, AccountErasure>();
        services.AddRecordKind(new RecordKind(nameof(Account), new Sentence("Person"), null, null));
        services.AddRateLimits();
        services.AddScoped<People>().AddScoped<PersonChanges>().AddScoped<Departures>();
        services.AddScoped<IOwnership, ReportingLines>().AddScoped<IOwnership, Deputies>();
        services.AddScoped<Tries>().AddScoped<PasswordCheck>().AddScoped<PendingSignIn>();
        services.AddScoped<SecondFactor>().AddScoped<TwoFactorSetup>();
        services.AddScoped<AccountLinks>().AddScoped<NewPasswords>();
        services.AddScoped<SessionCheck>().AddScoped<SessionEnds>();
        services.AddSettingsPage(new SettingsPage(80, "People", "Who has an account, in which roles.", "people", "/people", Permissions.ManagePeople));
        return services.AddNavigation(new NavigationItem(98, "People", "people", "/people", Permissions.ManagePeople));
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "vg.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        // How long a session lasts is decided by its row; the cookie only has to outlive it.
        options.ExpireTimeSpan = TimeSpan.FromDays(91);
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
