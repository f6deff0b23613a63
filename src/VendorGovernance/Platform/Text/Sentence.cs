using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorGovernance.Platform.Text;

/// <summary>
/// A sentence before its reader is known: the English text as key, and the values that fill it. Values may be text, numbers,
/// days (<see cref="DateOnly"/>), instants (UTC <see cref="DateTime"/>), <see cref="LocalName"/>s or further sentences.
/// </summary>
[JsonConverter(typeof(SentenceJson))]
public sealed record Sentence(string Text, params object?[] Values)
{
    public static implicit operator Sentence(string text) => new(text);

    // Chinese is kept as Chinese: escaped, it would take six times the room in the database.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public static Sentence FromJson(string json) => JsonSerializer.Deserialize<Sentence>(json)!;
}
