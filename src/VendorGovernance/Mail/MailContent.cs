using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

/// <summary>What a mail says, before its reader's language is known.</summary>
/// <param name="Reason">Why this person gets it.</param>
public sealed record MailContent(Sentence Title, Sentence Intro, IReadOnlyList<MailLine> Lines, MailLine Button, Sentence Reason);

/// <param name="Path">Below the site's root; the mail holds the absolute address.</param>
public sealed record MailLine(Sentence Text, string Path);

public sealed record MailBody(string Html, string Text);
