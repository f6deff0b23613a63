using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace VendorGovernance.Platform.Text;

/// <summary>Stores a sentence with the type of each value, so that it can be said in any language later.</summary>
internal sealed class SentenceJson : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Sentence(JsonNode.Parse(ref reader)!.AsObject());

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) =>
        Node(value).WriteTo(writer);

    private static JsonObject Node(Sentence sentence) => new()
    {
        ["text"] = sentence.Text,
        ["values"] = new JsonArray([.. sentence.Values.Select(ValueNode)]),
    };

    private static JsonNode? ValueNode(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        Sentence sentence => Node(sentence),
        LocalName name => new JsonObject { ["en"] = name.En, ["zh"] = name.Zh },
        DateOnly day => new JsonObject { ["day"] = day.ToString("O", CultureInfo.InvariantCulture) },
        DateTime instant => new JsonObject { ["instant"] = instant.ToString("O", CultureInfo.InvariantCulture) },
        Enum member => new JsonObject { ["text"] = DisplayNames.Of(member), ["values"] = new JsonArray() },
        IFormattable number => new JsonObject { ["number"] = number.ToString(null, CultureInfo.InvariantCulture) },
        _ => throw new NotSupportedException($"A sentence cannot carry a {value.GetType().Name}."),
    };

    private static Sentence Sentence(JsonObject node) =>
        new(node["text"]!.GetValue<string>(), [.. node["values"]!.AsArray().Select(Value)]);

    private static object? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonValue text => text.GetValue<string>(),
        JsonObject nested when nested["text"] is not null => Sentence(nested),
        JsonObject name when name.ContainsKey("en") => new LocalName(name["en"]?.GetValue<string>(), name["zh"]?.GetValue<string>()),
        JsonObject day when day["day"] is { } iso => DateOnly.Parse(iso.GetValue<string>(), CultureInfo.InvariantCulture),
        JsonObject time when time["instant"] is { } iso =>
            DateTime.Parse(iso.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        JsonObject number => decimal.Parse(number["number"]!.GetValue<string>(), CultureInfo.InvariantCulture),
        _ => throw new JsonException("Unknown value in a stored sentence."),
    };
}
