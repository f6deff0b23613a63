using System.Globalization;
using System.Net;
using VendorGovernance.Accounts;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>One line of the <see cref="AccessTable"/>.</summary>
/// <param name="Roles">A sign for each column, or "everyone".</param>
/// <param name="Record">The kind of record that the address names; null for a page of its own.</param>
/// <param name="Answer">Null for 200, and 422 for a form that was sent empty.</param>
internal sealed record AccessRow(string Method, string Template, string Roles, string? Record, HttpStatusCode? Answer)
{
    private static readonly Role[] InOrder =
    [
        Role.Procurement, Role.SecurityOfficer, Role.ServiceManager, Role.Leadership, Role.Auditor, Role.Administrator, Role.VendorContact,
    ];

    public string Action => $"{Method} {Template}";

    public bool IsForEveryone => Roles == "everyone";

    public bool IsPost => Method == "POST";

    public bool IsOpenTo(Role role) => IsForEveryone || Roles[Array.IndexOf(InOrder, role)] == '+';

    public static AccessRow Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isWellFormed = words.Length is >= 3 and <= 5 && (words[2] == "everyone" || (words[2].Length == InOrder.Length && words[2].All(sign => sign is '+' or '-')));
        if (!isWellFormed)
        {
            throw new FormatException($"Not a row of the access table: \"{line.Trim()}\". It is METHOD /template {AccessTable.Columns}, and then the kind of record and =status where there are any.");
        }

        var answer = words[3..].SingleOrDefault(word => word.StartsWith('='));
        return new AccessRow(
            words[0], words[1], words[2], words[3..].SingleOrDefault(word => !word.StartsWith('=')),
            answer is null ? null : (HttpStatusCode)int.Parse(answer[1..], CultureInfo.InvariantCulture));
    }
}
