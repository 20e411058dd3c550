<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>This name is allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Position %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name? Put it in quotation marks: unsent check name &quot;John&apos;s PC&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is host, domain or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the files as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the message as it travels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on the disk, %3 in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  fits: %1 allows %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  TOO LARGE: %1 allows %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size limit is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files? For example: unsent check size photo.jpg --limit 25MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is a number of bytes, such as 26214400 or 25MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what? unsent check name NAME, or unsent check size FILE...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent tells why an e-mail will not send, and walks you to the fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection to a mail server; unsent test --help tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --language CODE, --help, --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done and recognised, 1 not recognised or a fault found, 2 wrong use, 3 the input could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words, such as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how this command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;, and no such file. unsent --help tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself, instead of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this error mean? Takes messages, mailboxes, logs, folders or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would the wizard be after this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the text; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact known beforehand, such as port=25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer, in order; solved=no, solved=cannot or solved=yes to an advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at a door of the start page, such as no-error-message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a cause, such as relay-denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this name allowed? Do these files fit into a message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the name is for: host, domain or computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s limit, such as 26214400 or 25MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address or its domain: the provider&apos;s limits count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address or its domain: the provider&apos;s limits count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is an Exchange account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this code mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search codes, articles, providers and trees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does this provider want to be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask the network whose servers take the domain&apos;s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files or --text, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part of the text was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  because of &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also be: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that decides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: trying again later can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent: sending it again as it is will not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1, checked on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code? For example: unsent lookup 5.7.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about &quot;%1&quot;. Try: unsent search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Outgoing server: %1, port %2, encryption %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Largest message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Not certain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider? For example: unsent provider gmail.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about the provider of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words? For example: unsent search gmail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk takes a file with --input FILE, or a text with --text TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --input or --text, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be a name, =, and a value, such as port=25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fact or question of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are: %1, or ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such door with a tree behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are: yes, no, cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice stands here that could have helped or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1: could not be done</source>
        <comment>what was tried</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: did not help</source>
        <comment>what was tried</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The apostrophe %1 is not allowed in a name on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underscore _ is not allowed. Many mail servers refuse it; use a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank is not allowed. Use a hyphen, or write the words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character you cannot see (%1). Delete the name and type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the letters a to z. Mail servers may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the letters a to z. Such a name has a second spelling that starts with xn-- (IDN); give mail programs that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer&apos;s name has no dot. What stands behind the dot is its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 is not allowed. Only letters, digits and hyphens are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name does not start or end with a dot and has no two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hyphen may not stand at the start or the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is too long: 63 characters are allowed, it has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: 255 characters are allowed in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain has at least two parts with a dot between them, such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ends in digits alone is taken for an address. Put a letter into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows networks use only the first 15 characters of a computer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firewall or virus scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLabel</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelayScenario</name>
    <message>
        <source>The server only has to put the message into one of its own mailboxes. That is not relaying, and it works from every network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would have to pass the message on for somebody on another company&apos;s line. It cannot tell who you are and may refuse. Sign in to it, or use a server that knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at home on your provider&apos;s line. The recipient has the same provider as the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at work and use the outgoing server you use at home. The mailbox of the recipient is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in a hotel, a café or an airport and use the outgoing server you use at home. The mailbox of the recipient is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever you are, the mailbox of the recipient is at the server you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is relaying, but the server knows its own lines and passes the message on to any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server belongs to neither your line nor your address, so you are a stranger to it. It can refuse to pass the message on unless you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at home on your provider&apos;s line and use its server. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use the outgoing server of the line you are on now. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yet the recipient&apos;s server may distrust it: your address belongs to another provider, and only that one&apos;s servers are listed as its senders (SPF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at work and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in a hotel, a café or an airport and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at home, but on the line of another company than the one that has your mailbox. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on a mobile network and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use a server of somebody else. The recipient is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>solved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the error message or the report that came back, so that the cause can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It is solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be tried has been tried. Who can help now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fact&apos;s value and where it came from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why your e-mail was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version of the knowledge and its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must act: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advice and what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was believed: %2. But also told: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the connection test found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text it began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent %1, knowledge %2, %3</source>
        <comment>program version, knowledge version, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and names are masked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server for collecting mail (POP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server for collecting mail (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server for remote work (SSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server for files (FTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server for remote screens (VNC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server that wants TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeCheck</name>
    <message>
        <source>This is a folder. Drop the files in it, or pack it into one file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file any more. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. It may be open elsewhere, or you may not have the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: classic Outlook stops at 20,480 KB of attachments for POP and IMAP accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s limit for an Exchange account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: 10 MB for an Exchange account, where its administrator has set nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own figure (SIZE, RFC 1870), or the limit you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider card of %1, checked on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <comment>a size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestMessage</name>
    <message>
        <source>A test message from yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked Unsent to send this message to your own address. It arrived, so sending and receiving both work. You can delete it.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender and recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped before it found anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test found nothing out of order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mail administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mail provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s mail administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet: wait and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known before</source>
        <comment>source of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said</source>
        <comment>source of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text</source>
        <comment>source of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <comment>source of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::app::StoreProblem</name>
    <message>
        <source>Unsent cannot open its knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Unsent again, or ask whoever installed it. Nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::connection</name>
    <message>
        <source>outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the name of a server. It looks like smtp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the provider&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the domain&apos;s name service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the domain&apos;s settings page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts %1 on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the name service for the address of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no port answers, looks whether the web page of %1 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names no sender and no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether %1 may send, and stops before any message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether %1 may send to %2, and stops before any message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one test message to yourself, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in once as %1, even without encryption, because you allowed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in once as %1, only over safe encryption. The password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::connection::Conversation</name>
    <message>
        <source>a server that takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because encryption did not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take a sign-in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because no user name and password were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not safely encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no common way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried here: one sign-in is enough, and it was tried on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because the sign-in did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because no From address was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because the sender was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the test message)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::connection::PathTest</name>
    <message>
        <source>still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, because an earlier step failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::connection::ServerSearch</name>
    <message>
        <source>That is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service of %1 names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings page of %1 names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outgoing server was found for %1. Type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a guess: it is the usual name, and it exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::connection::SmtpSession</name>
    <message>
        <source>The server&apos;s certificate ends on %1. Tell its operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hung up in the middle of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::AdvicePage</name>
    <message>
        <source>Your mail program or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionMatrix</name>
    <message>
        <source>What was tried, by port and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionPage</name>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step fills in below. Nothing is sent to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was said: show %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in lines are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionSetupPage</name>
    <message>
        <source>Test the connection to the outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is enough. No message is sent, and no password is needed for most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address, or the name of the outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sign-in and a recipient too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is used once, on one encrypted connection, and forgotten. It is never written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name (often your e-mail address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address you cannot write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing else helps, ask the web server of the address&apos;s domain for its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this address is not known yet. It will be looked up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: type an address or a server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs the mail of this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::Diagnosis</name>
    <message>
        <source>This text alone does not tell why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::DiagnosisPage</name>
    <message>
        <source>How sure we are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>who, and about how long it takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this reason instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read, but set aside (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me questions instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me fix it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::HelpPage</name>
    <message>
        <source>the blue button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an answer; 0 is “I am not sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the answer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up a code, a provider or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the error message, or open the e-mail that came back. Unsent tells what it means and leads you to the fix. Nothing leaves this computer unless you start the connection test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that cannot be avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent %1. Knowledge %2, of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::LookUpPage</name>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, a provider, or a few words. For example: 0x800CCC79, gmail size, relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, provider or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Try the number alone, or one word of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary: try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent: something must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::MessageCard</name>
    <message>
        <source>Message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are masked · show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are shown · mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::NameCheckPage</name>
    <message>
        <source>Is this name allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program tells the server a name. Only letters a to z, digits and hyphens are allowed in it, with dots between the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer calls itself %1. It stands above to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of name is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s or host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::OutcomePage</name>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved yet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this on, and it will be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are masked · show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are shown · mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) tried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 test from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ProviderCard</name>
    <message>
        <source>encrypted from the start (SSL/TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in in a browser window (OAuth 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a separate e-mail password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of the provider&apos;s Bridge program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, on the provider&apos;s own lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was last checked on %1. Things may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>server, port, encryption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of your address before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your whole e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message: up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server announces %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::QuestionPage</name>
    <message>
        <source>Why is this asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::RelayScenarioPage</name>
    <message>
        <source>Is this relaying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server passes mail on to other places only for people it knows. Three things decide whether it knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home, line of another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel, café, airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose outgoing server is set in your mail program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of my mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of this internet line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the same provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying, and it can be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying, but the server knows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All situations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ReportFile</name>
    <message>
        <source>Unsent · %1 · knowledge %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved (%1). Choose another folder, or copy the report instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>175 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pages fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::SizeCheckPage</name>
    <message>
        <source>Will these files fit through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files grow by about a third on their way, because mail carries them as letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type their size, such as 25 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 as it travels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::SizeResult</name>
    <message>
        <source>%1 % of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the limits that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on your disk become %2 on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 takes up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 takes only up to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::SourcesCard</name>
    <message numerus="yes">
        <source>Where this comes from (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::StartPage</name>
    <message>
        <source>What happened when you tried to send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the error message, or drop the returned e-mail here. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole message here. What is found is shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 550 5.7.1 Relaying denied, or the whole error box of Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is very long (%1 characters). Only the first million is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the Outbox, or never arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what the server thinks, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the computer&apos;s or server&apos;s name allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will these files fit through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first megabyte is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the returned e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails and texts (*.eml *.msg *.mbox *.txt *.html *.htm *.log *.rtf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::ToolPage</name>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me fix it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::Trail</name>
    <message>
        <source>Your way so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::TrailButton</name>
    <message>
        <source>You are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::Wizard</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way so far · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, not %3</source>
        <comment>a fact&apos;s title, the value believed, the value not believed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks your mail server from here. No message is sent, no password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks %1 from here. No message is sent, no password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was read from your message. Choose another answer if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was tested from this computer. Choose another answer if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::pages::Words</name>
    <message>
        <source>%1, not encrypted</source>
        <comment>%1 is a port number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>%1 is a port number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows Mail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error of a program that sends mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a returned message from Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a returned message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of the talk with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: it takes time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail administrator must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>decided by</source>
        <comment>followed by the words that decide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::recognition::Contradictions</name>
    <message>
        <source>Your settings use port 25 without encryption. %1 wants port %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings use port %1. %2 takes mail on port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your outgoing server is %1. %2 names %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a server for collecting mail, not for sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 465 needs encryption from the start (SSL/TLS). Your settings say something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 587 usually starts in the clear and then uses STARTTLS. Your settings start with SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is for collecting mail, not for sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in at %1, but your From address is at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::recognition::Verdicts</name>
    <message>
        <source>This is your own message, which came back with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are part of a longer sentence that says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server only passes on what another server said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text. Paste the whole error message or the message that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number alone does not tell the cause. Paste the whole message, with the words around the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialog does not tell what the server said. Open its details and paste all of it, or paste the message that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not tell the reason. Paste all of it, with the technical part below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text does not tell why the message was not sent. Paste the whole error message or the message that came back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unsent::store</name>
    <message>
        <source>This file is not the knowledge of Unsent: it is no database at all. Choose another file, or install Unsent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables in this file are not the ones Unsent knows. Build it again with unsent-knowledge, or install Unsent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file is damaged. Install Unsent again, or copy the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file is missing. Install Unsent again, or set UNSENT_STORE to where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a knowledge file. Choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file cannot be read. Ask whoever looks after this computer for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file is empty. Install Unsent again, or copy the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file, or install Unsent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file was made for a newer Unsent. Install the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge file was made for an older Unsent. Install the knowledge that came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge pack is damaged and is not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
