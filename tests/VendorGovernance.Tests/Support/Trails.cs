using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Tests.Support;

/// <summary>The audit trail on a test's database: one writer per context, as each request has.</summary>
internal sealed class Trails
{
    public static readonly byte[] KeyBytes = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];

    private readonly Clock clock;

    private Trails(Clock clock) => this.clock = clock;

    public static Trails At(FixedClock clock) => new(clock.AsClock());

    /// <summary>A context whose saves are in the trail, and the trail to tell deeds to.</summary>
    public (GovernanceDb Db, ITrail Trail) Open(TestDatabase database, int? account = null, byte[]? key = null)
    {
        var writer = Writer(account, key);
        var db = database.Open(writer);
        return (db, new Trail(db, writer));
    }

    /// <summary>For code under test that tells deeds while the test is about something else: they wait for a trail that nobody asked for.</summary>
    public static ITrail Of(GovernanceDb db) => new Trail(db, At(new FixedClock(2026, 11, 22)).Writer(null, null));

    public static AuditKey Key(byte[]? key = null) =>
        new(Options.Create(new AuditOptions { Key = Convert.ToBase64String(key ?? KeyBytes) }), new DataFolder(Path.GetTempPath()));

    private TrailWriter Writer(int? account, byte[]? key)
    {
        var actor = new Actor(new HttpContextAccessor());
        actor.Become("Test", account);
        return new TrailWriter(new TrailAppender(Key(key), actor, clock, TestMeters.Unheard));
    }
}
