using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Lists;

/// <summary>What spreadsheets and calendars in China write: UTF-8, with or without its mark, or GB 18030.</summary>
internal static class ListText
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    ];

    public static string Of(byte[] content)
    {
        foreach (var encoding in Encodings)
        {
            try
            {
                var text = encoding.GetString(content).TrimStart('\uFEFF');
                if (!text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')))
                {
                    return text;
                }
            }
            catch (DecoderFallbackException)
            {
                // The next one, then.
            }
        }

        throw DayList.Refused(new Sentence("This is not a text file. Choose a CSV or an iCalendar (ICS) file in UTF-8."));
    }

    /// <summary>"元旦 / New Year's Day" is the name in both languages.</summary>
    public static LocalName Name(string text)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part[..Math.Min(part.Length, LocalName.MaxLength)]).ToList();
        return new LocalName(parts.FirstOrDefault(part => !LocalName.IsChinese(part)), parts.FirstOrDefault(LocalName.IsChinese));
    }
}
