using System.Net;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>Sends an action as every role, and as nobody, and notes each answer that is not the row's.</summary>
internal sealed class AccessWalk(AccessWorld world)
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    private readonly List<string> wrong = [];

    public IReadOnlyList<string> Wrong => wrong;

    /// <summary>Those who may not come first, so that what they find is what they would have changed.</summary>
    public async Task TakeAsync(AccessRow row, CancellationToken cancel)
    {
        if (row.Record is not null && !world.Records.ContainsKey(row.Record))
        {
            wrong.Add($"{row.Action}: the world has no record called {row.Record}");
            return;
        }

        var address = row.Record is null ? new RecordAddress([], null, []) : world.Records[row.Record];
        await RefuseAsync(row, address, cancel);
        foreach (var role in Roles.Where(row.IsOpenTo))
        {
            await LetAsync(row, address, role);
        }
    }

    private async Task RefuseAsync(AccessRow row, RecordAddress address, CancellationToken cancel)
    {
        var before = row is { IsPost: true, IsForEveryone: false } ? await world.App.ReadAsync(db => db.StateAsync(cancel)) : null;
        foreach (var role in Roles.Where(role => !row.IsOpenTo(role)))
        {
            await ExpectAsync(row, role, address.Own, HttpStatusCode.Forbidden);
            if (row.Record is not null)
            {
                await ExpectAsync(row, role, address.Unknown, HttpStatusCode.Forbidden);
            }

            if (role == Role.VendorContact && address.Foreign is { } foreign)
            {
                await ExpectAsync(row, role, foreign, HttpStatusCode.Forbidden);
            }
        }

        await MeetStrangerAsync(row, address);
        if (before is not null)
        {
            var changed = (await world.App.ReadAsync(db => db.StateAsync(cancel))).ChangedSince(before);
            wrong.AddRange(changed.Select(table => $"{row.Action}: someone who may not changed {table}"));
        }
    }

    private async Task MeetStrangerAsync(AccessRow row, RecordAddress address)
    {
        await SendAsync(row, world.Stranger, address.Own);
        var wasAsked = world.Stranger.Path == $"/sign-in?returnUrl={Uri.EscapeDataString(RecordAddress.Fill(row.Template, address.Own))}";
        Note(wasAsked != row.IsForEveryone, row, "a stranger", address.Own, wasAsked ? "was asked to sign in" : $"was not asked to sign in, but stood at {world.Stranger.Path}");
        Note(!row.IsForEveryone || Allowed(row).Contains(world.Stranger.Status), row, "a stranger", address.Own, $"got {(int)world.Stranger.Status}");
    }

    private async Task LetAsync(AccessRow row, RecordAddress address, Role role)
    {
        await ExpectAsync(row, role, address.Own, Allowed(row));
        if (row.Record is not null)
        {
            await ExpectAsync(row, role, address.Unknown, row.Answer == HttpStatusCode.Gone ? HttpStatusCode.Gone : HttpStatusCode.NotFound);
        }

        if (role == Role.VendorContact && address.Foreign is { } foreign)
        {
            await ExpectAsync(row, role, foreign, HttpStatusCode.NotFound);
        }
    }

    private static HttpStatusCode[] Allowed(AccessRow row) => row switch
    {
        { Answer: { } answer } => [answer],
        { IsPost: true } => [HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity],
        _ => [HttpStatusCode.OK],
    };

    private async Task ExpectAsync(AccessRow row, Role role, object[] values, params HttpStatusCode[] expected)
    {
        var visitor = world[role];
        await SendAsync(row, visitor, values);
        Note(expected.Contains(visitor.Status), row, role.ToString(), values, $"got {(int)visitor.Status} at {visitor.Path} instead of {string.Join(" or ", expected.Select(status => (int)status))}");
        if (role == Role.VendorContact)
        {
            var said = await visitor.Answer.Content.ReadAsStringAsync();
            var leaked = AccessWorld.ForeignWords.Concat(AccessWorld.InternalWords).Where(word => said.Contains(word, StringComparison.Ordinal));
            Note(!leaked.Any(), row, role.ToString(), values, $"read {string.Join(", ", leaked)}");
        }

        await world.ComeBackAsync(role);
    }

    private static Task SendAsync(AccessRow row, Visitor visitor, object[] values)
    {
        var path = RecordAddress.Fill(row.Template, values);
        return row.IsPost ? visitor.PostAsync(path) : visitor.OpenAsync(path);
    }

    private void Note(bool isRight, AccessRow row, string who, object[] values, string what)
    {
        if (!isRight)
        {
            wrong.Add($"{row.Method} {RecordAddress.Fill(row.Template, values)}: {who} {what}");
        }
    }
}
