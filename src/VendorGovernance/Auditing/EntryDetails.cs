using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>The details of an entry as they are stored: plain values as JSON, personal ones apart with a digest in their place.</summary>
public static class EntryDetails
{
    public const int SaltLength = 16;

    private static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static (string Json, IReadOnlyList<PersonalValue> Personal) Write(IEnumerable<DeedDetail> details, long entry, int? personId)
    {
        var (stored, personal) = (new List<StoredDetail>(), new List<PersonalValue>());
        foreach (var detail in details)
        {
            var (from, to) = (DetailValue.Text(detail.From), DetailValue.Text(detail.To));
            if (!detail.IsPersonal)
            {
                stored.Add(new StoredDetail(detail.Field, from, to));
                continue;
            }

            var person = detail.PersonId ?? personId;
            var salt = RandomNumberGenerator.GetBytes(SaltLength);
            var json = JsonSerializer.Serialize<string?[]>([from, to], Compact);
            var value = new PersonalValue { EntryNumber = entry, Slot = personal.Count + 1, PersonId = person, Salt = salt, Json = json };
            personal.Add(value);
            stored.Add(new StoredDetail(detail.Field) { Slot = value.Slot, Person = person, Digest = DigestOf(value) });
        }

        return (JsonSerializer.Serialize(stored, Compact), personal);
    }

    /// <summary>What someone wrote over the details must not keep the auditor from the page that tells of it; the proof is by the hash.</summary>
    public static IReadOnlyList<StoredDetail> Read(string json) => Parsed<List<StoredDetail>>(json) is { } details && details.TrueForAll(detail => detail is { Field: not null }) ? details : [];

    /// <summary>The two values of a personal detail; null once they are erased.</summary>
    public static (string? From, string? To)? Read(PersonalValue value) =>
        value.Json is { } json && Parsed<string?[]>(json) is [var from, var to] ? (from, to) : null;

    private static T? Parsed<T>(string json) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Compact);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 over salt, person and value, as base64; null once the value is erased.</summary>
    public static string? DigestOf(PersonalValue value) => value is { Salt: { } salt, Json: { } json }
        ? Convert.ToBase64String(SHA256.HashData([.. salt, .. BitConverter.GetBytes(value.PersonId ?? 0), .. Encoding.UTF8.GetBytes(json)]))
        : null;
}

/// <param name="Field">The property's name.</param>
/// <param name="From">Null where there was nothing; also where the value stands apart, in <see cref="Slot"/>.</param>
public sealed record StoredDetail(
    [property: JsonPropertyName("f")] string Field,
    [property: JsonPropertyName("o")] string? From = null,
    [property: JsonPropertyName("n")] string? To = null)
{
    /// <summary>Number of the <see cref="PersonalValue"/> in this entry; 0 for a plain value.</summary>
    [JsonPropertyName("s")]
    public int Slot { get; init; }

    [JsonPropertyName("p")]
    public int? Person { get; init; }

    [JsonPropertyName("d")]
    public string? Digest { get; init; }
}
