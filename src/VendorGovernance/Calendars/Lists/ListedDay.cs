using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars.Lists;

/// <param name="Line">Of the file, from 1 on.</param>
public sealed record ListedDay(int Line, DateOnly Day, CalendarDayKind Kind, LocalName Name);

/// <summary>Why a line of the file cannot be taken.</summary>
public sealed record LineProblem(int Line, Sentence What);
