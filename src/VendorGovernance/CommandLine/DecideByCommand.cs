using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

/// <summary>The last day to serve notice, for a lawyer's question: needs no contract and no database.</summary>
internal sealed partial class DecideByCommand : AppCommand
{
    private const int MostDays = 36_500;

    private static readonly Option<DateOnly?> LastDay = new("--last-day") { Description = "The contract's last day, inclusive, yyyy-MM-dd.", Required = true, CustomParser = DayOption.Parse };

    private static readonly Option<NoticePeriod?> Notice = new("--notice")
    {
        Description = "The notice period: 30d calendar days, 20bd business days, 2m months.",
        Required = true,
        CustomParser = ParseNotice,
    };

    private static readonly Option<bool> Clear = new("--clear") { Description = "Clear days: neither the first nor the last day counts." };

    private static readonly Option<string> Roll = new("--roll") { Description = "Where a deadline on a day off moves.", DefaultValueFactory = _ => "preceding" };

    private static readonly Option<int> Delivery = new("--delivery-days") { Description = "Calendar days that a notice travels, where it counts from receipt." };

    private static readonly Option<int> Buffer = new("--buffer-days") { Description = "Business days by which you want to have decided earlier." };

    private static readonly Option<string> Calendar = new("--calendar")
    {
        Description = "Code of the business calendar: CN, one of your own, or none for Monday to Friday.",
        DefaultValueFactory = _ => BusinessCalendars.China.Code,
    };

    public DecideByCommand() : base("decide-by", "Compute the last day on which notice can be served, with the steps.")
    {
        Roll.AcceptOnlyFromAmong("preceding", "none");
        foreach (var option in new Option[] { LastDay, Notice, Clear, Roll, Delivery, Buffer, Calendar })
        {
            Add(option);
        }

        foreach (var days in new[] { Delivery, Buffer })
        {
            days.Validators.Add(result => Check(result, days));
        }

        RunsOnServices(ComputeAsync);
    }

    private static async Task<int> ComputeAsync(ParseResult parsed, IServiceProvider services, CommandContext context, CancellationToken cancel)
    {
        var terms = new DecideByTerms(parsed.GetValue(LastDay)!.Value, parsed.GetValue(Notice)!)
        {
            Counting = parsed.GetValue(Clear) ? NoticeCounting.Clear : NoticeCounting.Statutory,
            Roll = parsed.GetValue(Roll) == "none" ? NoticeRoll.None : NoticeRoll.Preceding,
            DeliveryDays = parsed.GetValue(Delivery),
            BufferBusinessDays = parsed.GetValue(Buffer),
        };
        var result = Compute(terms, await CalendarAsync(services, parsed.GetValue(Calendar)!, cancel));

        foreach (var step in result.Steps)
        {
            context.Say(string.Create(CultureInfo.InvariantCulture, $"{step.Date:yyyy-MM-dd}  {context.T[step.What]}"));
        }

        context.Say(context.T["Decide by {0:D}.", result.Date]);
        if (result.IsProvisional)
        {
            context.Say(context.T["Provisional: the public holidays of that year are not published yet."]);
        }

        context.Answer(new
        {
            decideBy = result.Date,
            provisional = result.IsProvisional,
            steps = result.Steps.Select(step => new { what = context.T[step.What], date = step.Date }),
        });
        return 0;
    }

    private static DecideBy Compute(DecideByTerms terms, BusinessCalendar calendar)
    {
        try
        {
            return DecideBy.Of(terms, calendar);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RuleViolationException(new Sentence("This leads to a day before the year 1."));
        }
    }

    /// <summary>As the pages count, with the firm's own days, where there is a database; otherwise as published.</summary>
    private static async Task<BusinessCalendar> CalendarAsync(IServiceProvider services, string code, CancellationToken cancel)
    {
        if (code.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return BusinessCalendars.Weekdays;
        }

        var calendars = services.GetRequiredService<FirmCalendars>();
        if ((await ActivatorUtilities.CreateInstance<DatabaseDoctor>(services).LookAsync(cancel)).All(found => found.IsWell))
        {
            await services.GetRequiredService<CalendarMemory>().RefreshAsync(cancel);
        }

        return calendars.Find(code) ?? throw new RuleViolationException(new Sentence("There is no business calendar {0}.", code));
    }

    private static NoticePeriod? ParseNotice(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var match = Period().Match(text);
        if (match.Success && int.Parse(match.Groups["length"].ValueSpan, CultureInfo.InvariantCulture) is var length && length <= MostDays)
        {
            return new NoticePeriod(length, match.Groups["unit"].Value switch
            {
                "bd" => NoticeUnit.BusinessDays,
                "m" => NoticeUnit.Months,
                _ => NoticeUnit.CalendarDays,
            });
        }

        result.AddError(Words["\"{0}\" is not a notice period. Write 30d, 20bd or 2m.", text]);
        return null;
    }

    private static void Check(OptionResult result, Option<int> option)
    {
        if (result.Errors.Any() || result.GetValue(option) is >= 0 and <= MostDays)
        {
            return;
        }

        result.AddError(Words["{0} takes a number from 0 to {1}.", option.Name, MostDays]);
    }

    private static Words Words => Translations.Shared.In(CultureInfo.CurrentUICulture);

    [GeneratedRegex("^(?<length>[0-9]{1,6})(?<unit>bd|d|m)$")]
    private static partial Regex Period();
}
