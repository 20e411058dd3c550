<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Brief</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg</translation>
    </message>
    <message>
        <source>blocked here</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>not for mail</source>
        <translation>kein Mailserver</translation>
    </message>
    <message>
        <source>name refused</source>
        <translation>Name abgelehnt</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch ungültig</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>issuer unknown</source>
        <translation>Aussteller unbekannt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>falscher Name</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>lückenhaft</translation>
    </message>
    <message>
        <source>clock wrong</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>nobody to ask</source>
        <translation>niemand zu fragen</translation>
    </message>
    <message>
        <source>other setting</source>
        <translation>andere Einstellung</translation>
    </message>
    <message>
        <source>you are blocked</source>
        <translation>Sie sind gesperrt</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>very old</source>
        <translation>sehr alt</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>manipuliert</translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>will ein Zertifikat</translation>
    </message>
    <message>
        <source>too weak</source>
        <translation>zu schwach</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>app password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>too often</source>
        <translation>zu oft</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>nur mit Anmeldung</translation>
    </message>
    <message>
        <source>needs encryption</source>
        <translation>nur mit TLS</translation>
    </message>
    <message>
        <source>sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>not passed on</source>
        <translation>nicht weiter</translation>
    </message>
    <message>
        <source>collect first</source>
        <translation>erst abholen</translation>
    </message>
    <message>
        <source>no mailbox</source>
        <translation>kein Postfach</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>nimmt keine Mail</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>odd letters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>This name is allowed: %1</source>
        <translation>Dieser Name ist erlaubt: %1</translation>
    </message>
    <message>
        <source>This name is not allowed: %1</source>
        <translation>Dieser Name ist nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>  Position %1: %2</source>
        <translation>  Stelle %1: %2</translation>
    </message>
    <message>
        <source>  Better: %1</source>
        <translation>  Besser: %1</translation>
    </message>
    <message>
        <source>Which name? Put it in quotation marks: unsent check name &quot;John&apos;s PC&quot;</source>
        <translation>Welcher Name? Setzen Sie ihn in Anführungszeichen: unsent check name &quot;Johns PC&quot;</translation>
    </message>
    <message>
        <source>The kind is host, domain or computer.</source>
        <translation>Die Art ist host, domain oder computer.</translation>
    </message>
    <message>
        <source>counts the files as they are: %1</source>
        <translation>zählt die Dateien, wie sie sind: %1</translation>
    </message>
    <message>
        <source>counts the message as it travels: %1</source>
        <translation>zählt die Nachricht, wie sie unterwegs ist: %1</translation>
    </message>
    <message>
        <source>%1: %2 on the disk, %3 in the message</source>
        <translation>%1: %2 auf dem Datenträger, %3 in der Nachricht</translation>
    </message>
    <message>
        <source>The whole message: %1</source>
        <translation>Die ganze Nachricht: %1</translation>
    </message>
    <message>
        <source>  fits: %1 allows %2 (%3)</source>
        <translation>  passt: %1 erlaubt %2 (%3)</translation>
    </message>
    <message>
        <source>  TOO LARGE: %1 allows %2 (%3)</source>
        <translation>  ZU GROSS: %1 erlaubt %2 (%3)</translation>
    </message>
    <message>
        <source>No size limit is known for %1.</source>
        <translation>Für %1 ist keine Größengrenze bekannt.</translation>
    </message>
    <message>
        <source>Which files? For example: unsent check size photo.jpg --limit 25MB</source>
        <translation>Welche Dateien? Zum Beispiel: unsent check size foto.jpg --limit 25MB</translation>
    </message>
    <message>
        <source>The limit is a number of bytes, such as 26214400 or 25MB.</source>
        <translation>Die Grenze ist eine Zahl von Byte, etwa 26214400 oder 25MB.</translation>
    </message>
    <message>
        <source>Check what? unsent check name NAME, or unsent check size FILE...</source>
        <translation>Was prüfen? unsent check name NAME oder unsent check size DATEI...</translation>
    </message>
    <message>
        <source>Unsent tells why an e-mail will not send, and walks you to the fix.</source>
        <translation>Unsent sagt, warum eine E-Mail nicht hinausgeht, und führt Sie zur Lösung.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Test the connection to a mail server; unsent test --help tells more.</source>
        <translation>Testet die Verbindung zu einem Mailserver; mehr sagt unsent test --help.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Everywhere: --language CODE, --help, --version.</source>
        <translation>Überall: --language CODE, --help, --version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done and recognised, 1 not recognised or a fault found, 2 wrong use, 3 the input could not be read.</source>
        <translation>Rückgabewerte: 0 erledigt und erkannt, 1 nicht erkannt oder Fehler gefunden, 2 falscher Aufruf, 3 Eingabe nicht lesbar.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Language of the words, such as de.</source>
        <translation>Sprache der Wörter, etwa de.</translation>
    </message>
    <message>
        <source>Tell how this command is used.</source>
        <translation>Sagt, wie dieser Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;, and no such file. unsent --help tells what there is.</source>
        <translation>Es gibt keinen Befehl „%1“ und keine solche Datei. Was es gibt, sagt unsent --help.</translation>
    </message>
    <message>
        <source>The text itself, instead of a file.</source>
        <translation>Der Text selbst, anstelle einer Datei.</translation>
    </message>
    <message>
        <source>What does this error mean? Takes messages, mailboxes, logs, folders or a text.</source>
        <translation>Was bedeutet dieser Fehler? Nimmt Nachrichten, Postfächer, Protokolle, Ordner oder einen Text.</translation>
    </message>
    <message>
        <source>Where would the wizard be after this?</source>
        <translation>Wo stünde der Assistent nach diesen Angaben?</translation>
    </message>
    <message>
        <source>A file with the text; - is standard input.</source>
        <translation>Eine Datei mit dem Text; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A fact known beforehand, such as port=25.</source>
        <translation>Eine schon bekannte Tatsache, etwa port=25.</translation>
    </message>
    <message>
        <source>An answer, in order; solved=no, solved=cannot or solved=yes to an advice.</source>
        <translation>Eine Antwort, der Reihe nach; solved=no, solved=cannot oder solved=yes zu einem Rat.</translation>
    </message>
    <message>
        <source>Begin at a door of the start page, such as no-error-message.</source>
        <translation>Beginnt an einer Tür der Startseite, etwa no-error-message.</translation>
    </message>
    <message>
        <source>Begin with a cause, such as relay-denied.</source>
        <translation>Beginnt mit einer Ursache, etwa relay-denied.</translation>
    </message>
    <message>
        <source>Is this name allowed? Do these files fit into a message?</source>
        <translation>Ist dieser Name erlaubt? Passen diese Dateien in eine Nachricht?</translation>
    </message>
    <message>
        <source>What the name is for: host, domain or computer.</source>
        <translation>Wofür der Name ist: host, domain oder computer.</translation>
    </message>
    <message>
        <source>The server&apos;s limit, such as 26214400 or 25MB.</source>
        <translation>Die Grenze des Servers, etwa 26214400 oder 25MB.</translation>
    </message>
    <message>
        <source>The sender&apos;s address or its domain: the provider&apos;s limits count too.</source>
        <translation>Adresse oder Domäne des Absenders: Die Grenzen seines Anbieters zählen mit.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address or its domain: the provider&apos;s limits count too.</source>
        <translation>Adresse oder Domäne des Empfängers: Die Grenzen seines Anbieters zählen mit.</translation>
    </message>
    <message>
        <source>The account is an Exchange account.</source>
        <translation>Das Konto ist ein Exchange-Konto.</translation>
    </message>
    <message>
        <source>What does this code mean?</source>
        <translation>Was bedeutet dieser Code?</translation>
    </message>
    <message>
        <source>Search codes, articles, providers and trees.</source>
        <translation>Sucht in Codes, Artikeln, Anbietern und Bäumen.</translation>
    </message>
    <message>
        <source>How does this provider want to be asked?</source>
        <translation>Welche Einstellungen will dieser Anbieter?</translation>
    </message>
    <message>
        <source>Do not ask the network whose servers take the domain&apos;s mail.</source>
        <translation>Fragt das Netz nicht, wessen Server die E-Mails der Domäne annehmen.</translation>
    </message>
    <message>
        <source>Give files or --text, not both.</source>
        <translation>Geben Sie Dateien an oder --text, nicht beides.</translation>
    </message>
    <message>
        <source>clear, %1 %</source>
        <translation>sicher, %1 %</translation>
    </message>
    <message>
        <source>likely, %1 %</source>
        <translation>wahrscheinlich, %1 %</translation>
    </message>
    <message>
        <source>a guess, %1 %</source>
        <translation>unsicher, %1 %</translation>
    </message>
    <message>
        <source>Only the first part of the text was used.</source>
        <translation>Nur der erste Teil des Textes wurde benutzt.</translation>
    </message>
    <message>
        <source>Cause: %1 (%2)</source>
        <translation>Ursache: %1 (%2)</translation>
    </message>
    <message>
        <source>  because of &quot;%1&quot;: %2</source>
        <translation>  wegen „%1“: %2</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>It may also be: %1 (%2)</source>
        <translation>Es kann auch dies sein: %1 (%2)</translation>
    </message>
    <message>
        <source>This does not fit together: %1</source>
        <translation>Das passt nicht zusammen: %1</translation>
    </message>
    <message>
        <source>The question that decides: %1</source>
        <translation>Die Frage, die entscheidet: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Temporary: trying again later can help.</source>
        <translation>Vorübergehend: Ein späterer Versuch kann helfen.</translation>
    </message>
    <message>
        <source>Permanent: sending it again as it is will not help.</source>
        <translation>Endgültig: Unverändert noch einmal zu senden, hilft nicht.</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Richtigstellung: %1</translation>
    </message>
    <message>
        <source>Source: %1, checked on %2</source>
        <translation>Quelle: %1, geprüft am %2</translation>
    </message>
    <message>
        <source>Which code? For example: unsent lookup 5.7.1</source>
        <translation>Welcher Code? Zum Beispiel: unsent lookup 5.7.1</translation>
    </message>
    <message>
        <source>Nothing is known about &quot;%1&quot;. Try: unsent search %1</source>
        <translation>Über „%1“ ist nichts bekannt. Versuchen Sie: unsent search %1</translation>
    </message>
    <message>
        <source>  First: %1</source>
        <translation>  Zuerst: %1</translation>
    </message>
    <message>
        <source>  Largest message: %1</source>
        <translation>  Größte Nachricht: %1</translation>
    </message>
    <message>
        <source>  Limit: %1</source>
        <translation>  Grenze: %1</translation>
    </message>
    <message>
        <source>  Not certain: %1</source>
        <translation>  Nicht sicher: %1</translation>
    </message>
    <message>
        <source>  Checked on %1</source>
        <translation>  Geprüft am %1</translation>
    </message>
    <message>
        <source>Which provider? For example: unsent provider gmail.com</source>
        <translation>Welcher Anbieter? Zum Beispiel: unsent provider gmail.com</translation>
    </message>
    <message>
        <source>Nothing is known about the provider of %1.</source>
        <translation>Über den Anbieter von %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Which words? For example: unsent search gmail size</source>
        <translation>Welche Wörter? Zum Beispiel: unsent search gmail größe</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>walk takes a file with --input FILE, or a text with --text TEXT.</source>
        <translation>walk nimmt eine Datei mit --input DATEI oder einen Text mit --text TEXT.</translation>
    </message>
    <message>
        <source>Give --input or --text, not both.</source>
        <translation>Geben Sie --input oder --text an, nicht beides.</translation>
    </message>
    <message>
        <source>This should be a name, =, and a value, such as port=25.</source>
        <translation>Hier gehören ein Name, = und ein Wert hin, etwa port=25.</translation>
    </message>
    <message>
        <source>There is no fact or question of this name.</source>
        <translation>Es gibt keine Tatsache oder Frage mit diesem Namen.</translation>
    </message>
    <message>
        <source>The values are: %1, or ?</source>
        <translation>Die Werte sind: %1 oder ?</translation>
    </message>
    <message>
        <source>There is no such door with a tree behind it.</source>
        <translation>Eine solche Tür mit einem Baum dahinter gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such cause.</source>
        <translation>Eine solche Ursache gibt es nicht.</translation>
    </message>
    <message>
        <source>The values are: yes, no, cannot</source>
        <translation>Die Werte sind: yes, no, cannot</translation>
    </message>
    <message>
        <source>No advice stands here that could have helped or not.</source>
        <translation>Hier steht kein Rat, der geholfen haben könnte oder nicht.</translation>
    </message>
    <message>
        <source>Test the connection to a mail server. No message is sent, and nothing is kept.</source>
        <translation>Testet die Verbindung zu einem Mailserver. Es wird keine Nachricht gesendet und nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The outgoing server, or your e-mail address.</source>
        <translation>Der Postausgangsserver oder Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A port to try instead of 587, 465 and 25; may be given again.</source>
        <translation>Ein Port anstelle von 587, 465 und 25; darf mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>auto, starttls, tls or none.</source>
        <translation>auto, starttls, tls oder none.</translation>
    </message>
    <message>
        <source>Sign in with this user name.</source>
        <translation>Anmeldung mit diesem Benutzernamen.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Liest das Passwort aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The sender&apos;s address.</source>
        <translation>Die Adresse des Absenders.</translation>
    </message>
    <message>
        <source>A recipient to ask about; no message is sent.</source>
        <translation>Ein Empfänger, nach dem gefragt wird; keine Nachricht wird gesendet.</translation>
    </message>
    <message>
        <source>The computer&apos;s name to say, instead of its own.</source>
        <translation>Der Computername für die Begrüßung, anstelle des eigenen.</translation>
    </message>
    <message>
        <source>The size of your message in bytes.</source>
        <translation>Die Größe Ihrer Nachricht in Byte.</translation>
    </message>
    <message>
        <source>A file with one more authority to trust.</source>
        <translation>Eine Datei mit einem weiteren Aussteller, dem zu trauen ist.</translation>
    </message>
    <message>
        <source>The name server to ask.</source>
        <translation>Der Namensserver, der gefragt wird.</translation>
    </message>
    <message>
        <source>--encryption is auto, starttls, tls or none.</source>
        <translation>--encryption ist auto, starttls, tls oder none.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; ports are numbers from 1 to 65535.</source>
        <translation>„%1“ ist kein Port; Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>--size is a number of bytes.</source>
        <translation>--size ist eine Zahl von Byte.</translation>
    </message>
    <message>
        <source>--user needs --password-stdin: the password comes on the first line of standard input.</source>
        <translation>Zu --user gehört --password-stdin: Das Passwort kommt in der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Which server? For example: unsent test smtp.example.com</source>
        <translation>Welcher Server? Zum Beispiel: unsent test smtp.example.com</translation>
    </message>
    <message>
        <source>--dns is an address with a port, such as 192.0.2.53:53.</source>
        <translation>--dns ist eine Adresse mit einem Port, etwa 192.0.2.53:53.</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Aus %1 ließ sich kein Zertifikat lesen.</translation>
    </message>
    <message>
        <source>--password-stdin needs --user or an e-mail address.</source>
        <translation>Zu --password-stdin gehört --user oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Auf der Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Look at this:</source>
        <translation>Ansehen:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>The test took %1 seconds.</source>
        <translation>Der Test hat %1 Sekunden gedauert.</translation>
    </message>
    <message>
        <source>Stopped. This is what was read so far.</source>
        <translation>Angehalten. Das wurde bis dahin gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>an: %1</translation>
    </message>
    <message>
        <source>such as &quot;%1&quot; (%2)</source>
        <translation>etwa „%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about trouble</source>
        <translation>
            <numerusform>%n Text über eine Störung</numerusform>
            <numerusform>%n Texte über Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a known cause</source>
        <translation>
            <numerusform>%n mit bekannter Ursache</numerusform>
            <numerusform>%n mit bekannter Ursache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei war nicht zu lesen</numerusform>
            <numerusform>%n Dateien waren nicht zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>By day:</source>
        <translation>Nach Tagen:</translation>
    </message>
    <message numerus="yes">
        <source>          and %n more day(s)</source>
        <translation>
            <numerusform>          und %n weiterer Tag</numerusform>
            <numerusform>          und %n weitere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>progress</comment>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>progress</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>  Outgoing server: %1, port %2, %3</source>
        <comment>server, port, encryption</comment>
        <translation>  Postausgangsserver: %1, Port %2, %3</translation>
    </message>
    <message>
        <source>  It takes: %1</source>
        <comment>ways to sign in</comment>
        <translation>  Angenommen wird: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Test it for me: %1</source>
        <comment>a command</comment>
        <translation>Für mich testen: %1</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>a server that takes no mail</source>
        <translation>ein Server, der keine E-Mails annimmt</translation>
    </message>
    <message>
        <source>Not tested, because encryption did not begin.</source>
        <translation>Nicht getestet, weil die Verschlüsselung nicht begann.</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>The server does not take a sign-in here.</source>
        <translation>Der Server nimmt hier keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Not tested, because no user name and password were given.</source>
        <translation>Nicht getestet, weil Benutzername und Passwort nicht angegeben sind.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>The password was not sent, because the connection is not safely encrypted.</source>
        <translation>Das Passwort wurde nicht gesendet, weil die Verbindung nicht sicher verschlüsselt ist.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no common way</source>
        <translation>kein gemeinsamer Weg</translation>
    </message>
    <message>
        <source>Not tried here: one sign-in is enough, and it was tried on another port.</source>
        <translation>Hier nicht versucht: Eine Anmeldung genügt, und sie lief auf einem anderen Port.</translation>
    </message>
    <message>
        <source>Not tested, because the sign-in did not work.</source>
        <translation>Nicht getestet, weil die Anmeldung nicht gelang.</translation>
    </message>
    <message>
        <source>Not tested, because no From address was given.</source>
        <translation>Nicht getestet, weil keine Absenderadresse angegeben ist.</translation>
    </message>
    <message>
        <source>the limit is not told</source>
        <translation>die Grenze wird nicht genannt</translation>
    </message>
    <message>
        <source>Not tested, because the sender was refused.</source>
        <translation>Nicht getestet, weil der Absender abgelehnt wurde.</translation>
    </message>
    <message>
        <source>(the test message)</source>
        <translation>(die Testnachricht)</translation>
    </message>
    <message>
        <source>tried elsewhere</source>
        <translation>woanders versucht</translation>
    </message>
    <message>
        <source>The server took %1 as well: after sign-in it passes mail on.</source>
        <translation>Der Server hat auch %1 angenommen: Nach der Anmeldung leitet er E-Mails weiter.</translation>
    </message>
    <message>
        <source>The server took %1 as well: from here it passes mail on even without sign-in.</source>
        <translation>Der Server hat auch %1 angenommen: Von hier aus leitet er E-Mails sogar ohne Anmeldung weiter.</translation>
    </message>
    <message>
        <source>The server took %1: only passing mail on to others is refused.</source>
        <translation>Der Server hat %1 angenommen: Nur das Weiterleiten an andere lehnt er ab.</translation>
    </message>
    <message>
        <source>The server took %1.</source>
        <translation>Der Server hat %1 angenommen.</translation>
    </message>
    <message>
        <source>After that refusal the server put off the question for %1.</source>
        <translation>Nach dieser Ablehnung hat der Server die Frage nach %1 aufgeschoben.</translation>
    </message>
    <message>
        <source>The server gave the same answer for %1.</source>
        <translation>Für %1 gab der Server dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The server gave no answer to this second question.</source>
        <translation>Auf diese zweite Frage hat der Server nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>no encryption</source>
        <translation>keiner Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS encryption</source>
        <translation>STARTTLS-Verschlüsselung</translation>
    </message>
    <message>
        <source>SSL/TLS encryption</source>
        <translation>SSL/TLS-Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The server does not accept this user name and password.</source>
        <translation>Der Server nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Try the same ones in your provider&apos;s webmail. If they work there, you may need a password made for mail programs.</source>
        <translation>Versuchen Sie beides im Browser bei Ihrem Anbieter. Geht es dort, dann brauchen Sie vielleicht ein eigenes Passwort für Mailprogramme.</translation>
    </message>
    <message>
        <source>The server and this test share no way to sign in. It is not about your password.</source>
        <translation>Der Server und dieser Test kennen keine gemeinsame Art der Anmeldung. An Ihrem Passwort liegt es nicht.</translation>
    </message>
    <message>
        <source>Sending with a password is switched off for this account.</source>
        <translation>Das Senden mit Passwort ist für dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>Use a mail program that signs in through the browser, or ask your administrator to allow it.</source>
        <translation>Nehmen Sie ein Mailprogramm, das sich im Browser anmeldet, oder bitten Sie Ihren Administrator, es zu erlauben.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here, not your usual one.</source>
        <translation>Ihr Anbieter verlangt hier ein App-Passwort, nicht Ihr normales.</translation>
    </message>
    <message>
        <source>Make one in your account&apos;s security settings and put it into the mail program.</source>
        <translation>Erzeugen Sie eines in den Sicherheitseinstellungen Ihres Kontos, und tragen Sie es im Mailprogramm ein.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in token.</source>
        <translation>Der Server nimmt die gespeicherte Anmeldung (Token) nicht an.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s sign-in from the mail program and sign in through the browser again.</source>
        <translation>Entfernen Sie die Anmeldung des Kontos im Mailprogramm, und melden Sie sich im Browser neu an.</translation>
    </message>
    <message>
        <source>There were too many sign-ins; the server refuses more for now.</source>
        <translation>Es waren zu viele Anmeldungen; der Server lehnt weitere vorerst ab.</translation>
    </message>
    <message>
        <source>Wait 15 minutes to an hour. Close other programs that may use an old password.</source>
        <translation>Warten Sie 15 Minuten bis eine Stunde. Schließen Sie andere Programme, die noch ein altes Passwort benutzen könnten.</translation>
    </message>
    <message>
        <source>The server could not check the password just now.</source>
        <translation>Der Server konnte das Passwort gerade nicht prüfen.</translation>
    </message>
    <message>
        <source>Your password may be right. Wait some minutes and try again.</source>
        <translation>Ihr Passwort kann richtig sein. Warten Sie einige Minuten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server wants a sign-in before it takes mail.</source>
        <translation>Der Server verlangt eine Anmeldung, bevor er E-Mails annimmt.</translation>
    </message>
    <message>
        <source>Switch on &quot;my outgoing server requires authentication&quot; in your mail program.</source>
        <translation>Schalten Sie im Mailprogramm ein: „Der Postausgangsserver (SMTP) erfordert Authentifizierung“.</translation>
    </message>
    <message>
        <source>The server takes mail only over an encrypted connection.</source>
        <translation>Der Server nimmt E-Mails nur über eine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>The server does not let you send as {from}.</source>
        <translation>Der Server lässt Sie nicht als {from} senden.</translation>
    </message>
    <message>
        <source>Use the address of the account you sign in with as From address, or have the other one allowed.</source>
        <translation>Nehmen Sie als Absender die Adresse des Kontos, mit dem Sie sich anmelden, oder lassen Sie die andere erlauben.</translation>
    </message>
    <message>
        <source>The server does not find the domain of the From address {from}.</source>
        <translation>Der Server findet die Domäne der Absenderadresse {from} nicht.</translation>
    </message>
    <message>
        <source>Check the From address for a typing error.</source>
        <translation>Prüfen Sie die Absenderadresse auf einen Tippfehler.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes ({limit}).</source>
        <translation>Die Nachricht ist größer, als der Server annimmt ({limit}).</translation>
    </message>
    <message>
        <source>Make the attachments smaller, or share them through a link.</source>
        <translation>Verkleinern Sie die Anlagen, oder geben Sie sie über einen Link weiter.</translation>
    </message>
    <message>
        <source>The server has no room left for new mail.</source>
        <translation>Der Server hat keinen Platz mehr für neue E-Mails.</translation>
    </message>
    <message>
        <source>Wait and try again. If it lasts, tell your provider.</source>
        <translation>Warten Sie, und versuchen Sie es noch einmal. Hält es an, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>A part of the server that checks mail is out of order.</source>
        <translation>Ein Teil des Servers, der E-Mails prüft, ist gestört.</translation>
    </message>
    <message>
        <source>Too much mail was sent from here in a short time.</source>
        <translation>Von hier wurde in kurzer Zeit zu viel gesendet.</translation>
    </message>
    <message>
        <source>Wait up to a day, and send fewer messages or to fewer people at once.</source>
        <translation>Warten Sie bis zu einem Tag, und senden Sie weniger Nachrichten oder an weniger Leute auf einmal.</translation>
    </message>
    <message>
        <source>Without sign-in the server passes no mail on to other providers.</source>
        <translation>Ohne Anmeldung leitet der Server keine E-Mails an andere Anbieter weiter.</translation>
    </message>
    <message>
        <source>Switch on sign-in for the outgoing server in your mail program, and use port 587 or 465.</source>
        <translation>Schalten Sie im Mailprogramm die Anmeldung am Postausgangsserver ein, und nehmen Sie Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Even after sign-in the server does not pass on mail to {to}.</source>
        <translation>Auch nach der Anmeldung leitet der Server keine E-Mails an {to} weiter.</translation>
    </message>
    <message>
        <source>The account may not send outside, or this is not the server for it. Ask your provider or administrator.</source>
        <translation>Das Konto darf nicht nach außen senden, oder dies ist nicht der Server dafür. Fragen Sie Ihren Anbieter oder Administrator.</translation>
    </message>
    <message>
        <source>The server wants you to collect your mail before you send.</source>
        <translation>Der Server verlangt, dass Sie vor dem Senden Ihre E-Mails abholen.</translation>
    </message>
    <message>
        <source>Receive mail once, then send within some minutes. Better: switch on sign-in for the outgoing server.</source>
        <translation>Holen Sie einmal Ihre E-Mails ab, und senden Sie in den Minuten danach. Besser: Schalten Sie die Anmeldung am Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>There is no mailbox {to} on that server.</source>
        <translation>Auf diesem Server gibt es kein Postfach {to}.</translation>
    </message>
    <message>
        <source>Check that address letter by letter.</source>
        <translation>Prüfen Sie diese Adresse Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The server makes strangers wait on purpose and wants a second try.</source>
        <translation>Der Server lässt Fremde absichtlich warten und will einen zweiten Versuch.</translation>
    </message>
    <message>
        <source>The server asks to try again later: {detail}</source>
        <translation>Der Server bittet um einen späteren Versuch: {detail}</translation>
    </message>
    <message>
        <source>Wait some minutes and send again.</source>
        <translation>Warten Sie einige Minuten, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>An address has letters that this server cannot handle.</source>
        <translation>Eine Adresse enthält Buchstaben, mit denen dieser Server nicht umgehen kann.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, or a provider that handles such addresses.</source>
        <translation>Nehmen Sie eine Adresse aus einfachen Buchstaben oder einen Anbieter, der solche Adressen kennt.</translation>
    </message>
    <message>
        <source>The server took the recipient {to} so far.</source>
        <translation>Der Server hat den Empfänger {to} so weit angenommen.</translation>
    </message>
    <message>
        <source>That does not prove that the message will arrive; it can still be refused later.</source>
        <translation>Das beweist nicht, dass die Nachricht ankommt; sie kann später noch abgelehnt werden.</translation>
    </message>
    <message>
        <source>The server refused the test message itself: {detail}</source>
        <translation>Der Server hat die Testnachricht selbst abgelehnt: {detail}</translation>
    </message>
    <message>
        <source>Read the server&apos;s words. Often the account or the network has a bad name with the spam filter.</source>
        <translation>Lesen Sie die Worte des Servers. Oft hat das Konto oder das Netz beim Spamfilter einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The server took the test message.</source>
        <translation>Der Server hat die Testnachricht angenommen.</translation>
    </message>
    <message>
        <source>Look for it in your inbox and in the junk folder.</source>
        <translation>Sehen Sie im Posteingang und im Ordner „Junk-E-Mail“ nach.</translation>
    </message>
    <message>
        <source>Compare these settings with those of your mail program.</source>
        <translation>Vergleichen Sie diese Einstellungen mit denen Ihres Mailprogramms.</translation>
    </message>
    <message>
        <source>The server only knows the old form of the mail protocol.</source>
        <translation>Der Server kennt nur die alte Form der E-Mail-Sprache.</translation>
    </message>
    <message>
        <source>It offers neither encryption nor sign-in. It is very old, or something on the way hides what it can do.</source>
        <translation>Er bietet weder Verschlüsselung noch Anmeldung. Er ist sehr alt, oder unterwegs verbirgt etwas, was er kann.</translation>
    </message>
    <message>
        <source>The server refuses the name of this computer, &quot;{name}&quot;.</source>
        <translation>Der Server lehnt den Namen dieses Computers ab: „{name}“.</translation>
    </message>
    <message>
        <source>Rename the computer with letters, digits and hyphens only, then restart it.</source>
        <translation>Geben Sie dem Computer einen Namen nur aus Buchstaben, Ziffern und Bindestrichen, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>A firewall on the way rewrites what the server says.</source>
        <translation>Eine Firewall unterwegs schreibt um, was der Server sagt.</translation>
    </message>
    <message>
        <source>Its &quot;SMTP inspection&quot; or &quot;fixup&quot; hides encryption and sign-in. Whoever runs the network can switch it off.</source>
        <translation>Ihre „SMTP Inspection“ oder „fixup“ verbirgt Verschlüsselung und Anmeldung. Wer das Netz betreibt, kann sie ausschalten.</translation>
    </message>
    <message>
        <source>Something between you and the server hides its encryption.</source>
        <translation>Etwas zwischen Ihnen und dem Server verbirgt seine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server offers no encryption on port {port}.</source>
        <translation>Der Server bietet auf Port {port} keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>On port {port} the server takes no sign-in.</source>
        <translation>Auf Port {port} nimmt der Server keine Anmeldung an.</translation>
    </message>
    <message>
        <source>On port {port} the server takes passwords without encryption.</source>
        <translation>Auf Port {port} nimmt der Server Passwörter ohne Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server sent a line without end.</source>
        <translation>Der Server hat eine Zeile ohne Ende gesendet.</translation>
    </message>
    <message>
        <source>That is no proper mail server, or it is out of order. Check the name and the port.</source>
        <translation>Das ist kein richtiger Mailserver, oder er ist gestört. Prüfen Sie Namen und Port.</translation>
    </message>
    <message>
        <source>The server talks on without end.</source>
        <translation>Der Server redet ohne Ende weiter.</translation>
    </message>
    <message>
        <source>The server&apos;s reply contradicts itself from line to line.</source>
        <translation>Die Antwort des Servers widerspricht sich von Zeile zu Zeile.</translation>
    </message>
    <message>
        <source>Something on the way or the server itself is out of order. Tell the server&apos;s administrator.</source>
        <translation>Etwas unterwegs oder der Server selbst ist gestört. Sagen Sie es dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>What answers on port {port} does not speak the mail protocol.</source>
        <translation>Was auf Port {port} antwortet, spricht nicht die E-Mail-Sprache (SMTP).</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port. A virus scanner or a firewall may also answer in its place.</source>
        <translation>Prüfen Sie Namen und Port des Servers. An seiner Stelle kann auch ein Virenscanner oder eine Firewall antworten.</translation>
    </message>
    <message>
        <source>The server bends the rules of the mail protocol a little.</source>
        <translation>Der Server nimmt es mit den Regeln der E-Mail-Sprache nicht genau.</translation>
    </message>
    <message>
        <source>Most mail programs put up with it. Tell the server&apos;s administrator if yours does not.</source>
        <translation>Die meisten Mailprogramme kommen damit zurecht. Wenn Ihres es nicht tut, sagen Sie es dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>Somebody slipped words into the connection before it was encrypted.</source>
        <translation>Jemand hat Wörter in die Verbindung geschoben, bevor sie verschlüsselt war.</translation>
    </message>
    <message>
        <source>The server agreed to encrypt, then sent something that is not encryption.</source>
        <translation>Der Server wollte verschlüsseln und sandte dann etwas, das keine Verschlüsselung ist.</translation>
    </message>
    <message>
        <source>The server did not answer when encryption was to begin.</source>
        <translation>Der Server antwortete nicht, als die Verschlüsselung beginnen sollte.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner may hold it back. Try another port or another network.</source>
        <translation>Vielleicht hält eine Firewall oder ein Virenscanner sie auf. Versuchen Sie einen anderen Port oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>The connection was cut while encryption began.</source>
        <translation>Die Verbindung wurde getrennt, als die Verschlüsselung begann.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner may cut it, or the server has a fault. Try another network.</source>
        <translation>Vielleicht trennt sie eine Firewall oder ein Virenscanner, oder der Server hat einen Fehler. Versuchen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The server only knows encryption that is no longer safe.</source>
        <translation>Der Server kennt nur Verschlüsselung, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of order.</source>
        <translation>Die Verschlüsselung des Servers ist gestört.</translation>
    </message>
    <message>
        <source>Only your provider can repair that. Try another port meanwhile.</source>
        <translation>Das kann nur Ihr Anbieter beheben. Versuchen Sie inzwischen einen anderen Port.</translation>
    </message>
    <message>
        <source>The server wants a certificate from your computer.</source>
        <translation>Der Server verlangt ein Zertifikat von Ihrem Computer.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for one. Most people need another server name or port instead.</source>
        <translation>Bitten Sie den Betreiber des Servers um eines. Die meisten brauchen stattdessen einen anderen Servernamen oder Port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended on {date}.</source>
        <translation>Das Zertifikat des Servers ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is only valid from {date} on.</source>
        <translation>Das Zertifikat des Servers gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell your provider.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, so sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <translation>Der Server hat sein Zertifikat selbst unterschrieben; niemand bürgt für ihn.</translation>
    </message>
    <message>
        <source>At a private or company server ask its operator before you accept it. At a known provider do not accept it.</source>
        <translation>Bei einem privaten Server oder dem einer Firma fragen Sie den Betreiber, bevor Sie es annehmen. Bei einem bekannten Anbieter nehmen Sie es nicht an.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server&apos;s certificate: {issuer}.</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats nicht: {issuer}.</translation>
    </message>
    <message>
        <source>At a company, its own authority may have to be installed. Else ask your provider; do not simply accept it.</source>
        <translation>In einer Firma muss vielleicht deren eigener Aussteller eingerichtet werden. Sonst fragen Sie Ihren Anbieter; nehmen Sie es nicht einfach an.</translation>
    </message>
    <message>
        <source>The certificate is for {names}, not for {host}.</source>
        <translation>Das Zertifikat gilt für {names}, nicht für {host}.</translation>
    </message>
    <message>
        <source>The server forgets to send a part of its certificate.</source>
        <translation>Der Server vergisst, einen Teil seines Zertifikats zu senden.</translation>
    </message>
    <message>
        <source>Some programs fill the gap, others refuse. Tell your provider that the intermediate certificate is missing.</source>
        <translation>Manche Programme füllen die Lücke, andere lehnen ab. Sagen Sie Ihrem Anbieter, dass das Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>The key of the server&apos;s certificate is too short to be safe ({bits} bits).</source>
        <translation>Der Schlüssel im Zertifikat des Servers ist zu kurz, um sicher zu sein ({bits} Bit).</translation>
    </message>
    <message>
        <source>Your provider must renew it with a longer key.</source>
        <translation>Ihr Anbieter muss es mit einem längeren Schlüssel erneuern.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong; it says {date}.</source>
        <translation>Die Uhr dieses Computers geht falsch; sie zeigt {date}.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically. Certificates only hold at the right time.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone richtig, am besten automatisch. Zertifikate gelten nur zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>There is no server called {host}.</source>
        <translation>Es gibt keinen Server mit dem Namen {host}.</translation>
    </message>
    <message>
        <source>Look for a typing error in the outgoing server&apos;s name, and compare it with your provider&apos;s page.</source>
        <translation>Suchen Sie im Namen des Postausgangsservers nach einem Tippfehler, und vergleichen Sie ihn mit der Seite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The name {host} exists, but no server has it.</source>
        <translation>Den Namen {host} gibt es, aber kein Server trägt ihn.</translation>
    </message>
    <message>
        <source>A part of the name may be missing, such as &quot;smtp.&quot; in front. Your provider&apos;s page has the full name.</source>
        <translation>Vielleicht fehlt ein Teil des Namens, etwa „smtp.“ am Anfang. Den ganzen Namen nennt die Seite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The name service could not look up {host}; it has trouble of its own.</source>
        <translation>Der Namensdienst konnte {host} nicht nachschlagen; er hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If web pages do not open either, restart your router.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Gehen auch keine Webseiten auf, starten Sie den Router neu.</translation>
    </message>
    <message>
        <source>The name service refused to look up {host}.</source>
        <translation>Der Namensdienst weigert sich, {host} nachzuschlagen.</translation>
    </message>
    <message>
        <source>This network or its filter does not allow the name. Try another network, such as a phone&apos;s hotspot.</source>
        <translation>Dieses Netz oder sein Filter erlaubt den Namen nicht. Versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the address of {host} is not known.</source>
        <translation>Der Namensdienst hat nicht geantwortet, daher ist die Adresse von {host} nicht bekannt.</translation>
    </message>
    <message>
        <source>Check that you are online. Restart the router, or try another network.</source>
        <translation>Prüfen Sie, ob Sie im Internet sind. Starten Sie den Router neu, oder versuchen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>This computer does not know whom to ask for the addresses of names.</source>
        <translation>Dieser Computer weiß nicht, wen er nach den Adressen von Namen fragen soll.</translation>
    </message>
    <message>
        <source>Connect to a network. If you are connected, set it to get its DNS server automatically.</source>
        <translation>Verbinden Sie sich mit einem Netz. Sind Sie verbunden, so stellen Sie ein, dass er den DNS-Server automatisch bezieht.</translation>
    </message>
    <message>
        <source>The name service is slow with the newer kind of address (IPv6).</source>
        <translation>Der Namensdienst ist bei der neueren Art von Adressen (IPv6) langsam.</translation>
    </message>
    <message>
        <source>Mail programs may wait for seconds each time. A restart of the router often helps.</source>
        <translation>Mailprogramme warten dann jedes Mal einige Sekunden. Oft hilft ein Neustart des Routers.</translation>
    </message>
    <message>
        <source>On this computer or network, {host} leads to {address}, which is not the provider&apos;s.</source>
        <translation>Auf diesem Computer oder in diesem Netz führt {host} zu {address}, und das ist nicht die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>A hosts file, a filter or a virus scanner redirects it. Look at those before the mail settings.</source>
        <translation>Eine Hosts-Datei, ein Filter oder ein Virenscanner leitet ihn um. Sehen Sie dort nach, bevor Sie die Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The domain {domain} says that it takes no mail at all.</source>
        <translation>Die Domäne {domain} sagt, dass sie gar keine E-Mails annimmt.</translation>
    </message>
    <message>
        <source>Check what stands behind the @ in the recipient&apos;s address.</source>
        <translation>Prüfen Sie, was in der Adresse des Empfängers nach dem @ steht.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in the cable, then test again.</source>
        <translation>Schalten Sie das WLAN ein, oder stecken Sie das Kabel ein, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This network wants you to sign in on a web page first.</source>
        <translation>Dieses Netz will, dass Sie sich zuerst auf einer Webseite anmelden.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in or accept the terms there, then test again.</source>
        <translation>Öffnen Sie im Browser irgendeine Seite, melden Sie sich dort an oder stimmen Sie zu, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The newer way to the server (IPv6) is dead here, the older one (IPv4) works.</source>
        <translation>Der neuere Weg zum Server (IPv6) ist hier tot, der ältere (IPv4) geht.</translation>
    </message>
    <message>
        <source>Mail programs lose time on the dead way or give up. Restart the router, or tell your Internet provider.</source>
        <translation>Mailprogramme verlieren auf dem toten Weg Zeit oder geben auf. Starten Sie den Router neu, oder sagen Sie es Ihrem Internetanbieter.</translation>
    </message>
    <message>
        <source>One of the server&apos;s addresses, {address}, does not answer; another one does.</source>
        <translation>Eine der Adressen des Servers, {address}, antwortet nicht; eine andere schon.</translation>
    </message>
    <message>
        <source>That is your provider&apos;s to repair. Sending again usually reaches the one that works.</source>
        <translation>Das muss Ihr Anbieter beheben. Ein neuer Versuch kommt meist bei der Adresse an, die geht.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer; web pages use it, mail does not.</source>
        <translation>Auf diesem Computer ist ein Proxy eingestellt; Webseiten gehen über ihn, E-Mails nicht.</translation>
    </message>
    <message>
        <source>In such networks mail is often blocked even though web pages open. Ask whoever runs the network.</source>
        <translation>In solchen Netzen ist E-Mail oft gesperrt, auch wenn Webseiten aufgehen. Fragen Sie den Betreiber des Netzes.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} lehnt Verbindungen auf Port {port} ab.</translation>
    </message>
    <message>
        <source>Nothing came back from {host} on port {port}.</source>
        <translation>Von {host} kam auf Port {port} nichts zurück.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Von hier führt kein Weg zu {host}.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN. If web pages open, ask whoever runs this network.</source>
        <translation>Prüfen Sie WLAN, Kabel und VPN. Gehen Webseiten auf, so fragen Sie den Betreiber dieses Netzes.</translation>
    </message>
    <message>
        <source>A program on this computer stopped the connection to port {port}.</source>
        <translation>Ein Programm auf diesem Computer hat die Verbindung zu Port {port} aufgehalten.</translation>
    </message>
    <message>
        <source>Allow your mail program in the firewall or virus scanner; leave them switched on.</source>
        <translation>Erlauben Sie Ihr Mailprogramm in der Firewall oder im Virenscanner; lassen Sie beide eingeschaltet.</translation>
    </message>
    <message>
        <source>This network lets web pages through, but no mail.</source>
        <translation>Dieses Netz lässt Webseiten durch, aber keine E-Mails.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone&apos;s hotspot, or ask whoever runs this one to open port 587.</source>
        <translation>Versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys, oder bitten Sie den Betreiber, Port 587 zu öffnen.</translation>
    </message>
    <message>
        <source>On port 25 probably another server than {host} answers: {name}.</source>
        <translation>Auf Port 25 antwortet wohl ein anderer Server als {host}: {name}.</translation>
    </message>
    <message>
        <source>The network sends port 25 to a server of its own. Use port 587 or 465, which reach your provider.</source>
        <translation>Das Netz leitet Port 25 zu einem eigenen Server. Nehmen Sie Port 587 oder 465; die führen zu Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The server on port {port} hung up before it said a word.</source>
        <translation>Der Server auf Port {port} hat aufgelegt, bevor er ein Wort sagte.</translation>
    </message>
    <message>
        <source>A firewall or virus scanner may cut the connection, or the server does not want this network&apos;s address.</source>
        <translation>Vielleicht trennt eine Firewall oder ein Virenscanner die Verbindung, oder der Server will die Adresse dieses Netzes nicht.</translation>
    </message>
    <message>
        <source>The server on port {port} answers the call but says nothing.</source>
        <translation>Der Server auf Port {port} nimmt den Anruf an, aber er sagt nichts.</translation>
    </message>
    <message>
        <source>It may be overloaded, or something on the way holds the connection open. Try another port.</source>
        <translation>Vielleicht ist er überlastet, oder etwas unterwegs hält die Verbindung offen. Versuchen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The server took {seconds} seconds to say hello. That is slow, but no fault.</source>
        <translation>Der Server brauchte {seconds} Sekunden für die Begrüßung. Das ist langsam, aber kein Fehler.</translation>
    </message>
    <message>
        <source>If your mail program gives up earlier, raise its server timeout to two minutes.</source>
        <translation>Gibt Ihr Mailprogramm früher auf, so stellen Sie das Servertimeout auf zwei Minuten.</translation>
    </message>
    <message>
        <source>The server on port {port} began to say hello and did not get to the end.</source>
        <translation>Der Server auf Port {port} begann seine Begrüßung und kam nicht bis zum Ende.</translation>
    </message>
    <message>
        <source>It is overloaded, or something on the way slows it down. Try again later.</source>
        <translation>Er ist überlastet, oder etwas unterwegs bremst ihn. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not take mail from the address of your network.</source>
        <translation>Der Server nimmt von der Adresse Ihres Netzes keine E-Mails an.</translation>
    </message>
    <message>
        <source>The server broke off: {detail}</source>
        <translation>Der Server hat abgebrochen: {detail}</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it stays so for hours, tell your provider.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es noch einmal. Bleibt es stundenlang so, sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is not for sending mail; {service} answers there.</source>
        <translation>Port {port} von {host} ist nicht zum Senden von E-Mails da; dort antwortet {service}.</translation>
    </message>
    <message>
        <source>Some servers only let you sign in through the browser. Use a mail program that can do that (OAuth).</source>
        <translation>Manche Server lassen die Anmeldung nur über den Browser zu. Nehmen Sie ein Mailprogramm, das das kann (OAuth).</translation>
    </message>
    <message>
        <source>Set the encryption to STARTTLS, or use port 465 with SSL/TLS.</source>
        <translation>Stellen Sie die Verschlüsselung auf STARTTLS, oder nehmen Sie Port 465 mit SSL/TLS.</translation>
    </message>
    <message>
        <source>That is to stop spam, and passes. Send again after 15 minutes.</source>
        <translation>Das soll Spam aufhalten und geht vorbei. Senden Sie nach 15 Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Port {port} with {encryption} works, as far as it was tested.</source>
        <translation>Port {port} mit {encryption} funktioniert, soweit es getestet wurde.</translation>
    </message>
    <message>
        <source>Not tested: {detail}</source>
        <translation>Nicht getestet: {detail}</translation>
    </message>
    <message>
        <source>To know more, test again with what is missing.</source>
        <translation>Um mehr zu erfahren, testen Sie noch einmal mit dem, was fehlt.</translation>
    </message>
    <message>
        <source>A filter on this network takes the offer of encryption away. Use port 465 with SSL/TLS, or another network. Send no password here without encryption.</source>
        <translation>Ein Filter in diesem Netz nimmt das Angebot der Verschlüsselung weg. Nehmen Sie Port 465 mit SSL/TLS oder ein anderes Netz. Senden Sie hier kein Passwort ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Use port 465 with SSL/TLS, or another port of your provider. A password must not go over this one.</source>
        <translation>Nehmen Sie Port 465 mit SSL/TLS oder einen anderen Port Ihres Anbieters. Über diesen darf kein Passwort gehen.</translation>
    </message>
    <message>
        <source>People send with sign-in, mostly on port 587 or 465. Port 25 is for servers among themselves.</source>
        <translation>Menschen senden mit Anmeldung, meist auf Port 587 oder 465. Port 25 ist für Server untereinander.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or SSL/TLS in your mail program, so that nobody on the way can read your password.</source>
        <translation>Wählen Sie im Mailprogramm STARTTLS oder SSL/TLS, damit unterwegs niemand Ihr Passwort mitliest.</translation>
    </message>
    <message>
        <source>Send no password over this network. Use another network, or port 465 with SSL/TLS, and tell your provider.</source>
        <translation>Senden Sie über dieses Netz kein Passwort. Nehmen Sie ein anderes Netz oder Port 465 mit SSL/TLS, und sagen Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>Something on the way disturbs it. Try port 465 with SSL/TLS, or another network.</source>
        <translation>Etwas unterwegs stört. Versuchen Sie Port 465 mit SSL/TLS oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Only your provider can renew it (TLS 1.2 or newer). Ask it for another server name meanwhile.</source>
        <translation>Nur Ihr Anbieter kann sie erneuern (TLS 1.2 oder neuer). Fragen Sie ihn solange nach einem anderen Servernamen.</translation>
    </message>
    <message>
        <source>A certificate proves that a server is the right one. If the date of this computer is right, tell your provider that it has run out.</source>
        <translation>Ein Zertifikat beweist, dass ein Server der richtige ist. Stimmt das Datum dieses Computers, sagen Sie Ihrem Anbieter, dass es abgelaufen ist.</translation>
    </message>
    <message>
        <source>{issuer} stands between you and the server and shows a certificate of its own.</source>
        <translation>{issuer} steht zwischen Ihnen und dem Server und zeigt ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>That is the mail scanning of a virus scanner or firewall. Update the scanner and restart the computer. At work, ask whoever runs the network.</source>
        <translation>Das ist die Mailprüfung eines Virenscanners oder einer Firewall. Aktualisieren Sie den Scanner und starten Sie den Computer neu. Bei der Arbeit: Fragen Sie, wer das Netz betreibt.</translation>
    </message>
    <message>
        <source>Set that name as outgoing server if it belongs to your provider. If it does not, do not sign in here.</source>
        <translation>Tragen Sie diesen Namen als Postausgangsserver ein, wenn er Ihrem Anbieter gehört. Wenn nicht, melden Sie sich hier nicht an.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name and port with your provider&apos;s page. If both are right, a firewall refuses it or the server is down.</source>
        <translation>Vergleichen Sie Name und Port des Servers mit der Seite Ihres Anbieters. Stimmen beide, lehnt eine Firewall ab oder der Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>A firewall on the way may swallow it, or the server is down. Try another network, such as a phone&apos;s hotspot.</source>
        <translation>Vielleicht verschluckt es eine Firewall unterwegs, oder der Server ist ausgefallen. Versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys.</translation>
    </message>
    <message>
        <source>Port 25 is closed from here. Port {working} works.</source>
        <translation>Port 25 ist von hier aus zu. Port {working} funktioniert.</translation>
    </message>
    <message>
        <source>Many networks close port 25 to stop spam. Set your mail program to port {working} with {encryption}.</source>
        <translation>Viele Netze schließen Port 25, um Spam aufzuhalten. Stellen Sie Ihr Mailprogramm auf Port {working} mit {encryption}.</translation>
    </message>
    <message>
        <source>Port {port} needs the setting SSL/TLS, not STARTTLS.</source>
        <translation>Port {port} braucht die Einstellung SSL/TLS, nicht STARTTLS.</translation>
    </message>
    <message>
        <source>Change the encryption of the outgoing server to SSL/TLS in your mail program.</source>
        <translation>Stellen Sie die Verschlüsselung des Postausgangsservers im Mailprogramm auf SSL/TLS um.</translation>
    </message>
    <message>
        <source>Port {port} needs the setting STARTTLS, not SSL/TLS.</source>
        <translation>Port {port} braucht die Einstellung STARTTLS, nicht SSL/TLS.</translation>
    </message>
    <message>
        <source>Change the encryption of the outgoing server to STARTTLS in your mail program.</source>
        <translation>Stellen Sie die Verschlüsselung des Postausgangsservers im Mailprogramm auf STARTTLS um.</translation>
    </message>
    <message>
        <source>Your line is on a block list, or counts as a home line. Use port 587 with sign-in. If you do, ask your Internet provider to clear the address.</source>
        <translation>Ihr Anschluss steht auf einer Sperrliste oder gilt als Heimanschluss. Nehmen Sie Port 587 mit Anmeldung. Tun Sie das schon, bitten Sie Ihren Internetanbieter, die Adresse freizumachen.</translation>
    </message>
    <message>
        <source>Compare the outgoing server&apos;s name and port with your provider&apos;s page. In a hotel or café, open any web page first.</source>
        <translation>Vergleichen Sie Name und Port des Postausgangsservers mit der Seite Ihres Anbieters. Öffnen Sie im Hotel oder Café zuerst irgendeine Webseite.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1: could not be done</source>
        <comment>what was tried</comment>
        <translation>%1: war nicht möglich</translation>
    </message>
    <message>
        <source>%1: did not help</source>
        <comment>what was tried</comment>
        <translation>%1: hat nicht geholfen</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The apostrophe %1 is not allowed in a name on the network.</source>
        <translation>Der Apostroph %1 ist in einem Namen im Netz nicht erlaubt.</translation>
    </message>
    <message>
        <source>The underscore _ is not allowed. Many mail servers refuse it; use a hyphen.</source>
        <translation>Der Unterstrich _ ist nicht erlaubt. Viele Mailserver lehnen ihn ab; nehmen Sie einen Bindestrich.</translation>
    </message>
    <message>
        <source>A space is not allowed. Use a hyphen, or write the words together.</source>
        <translation>Ein Leerzeichen ist nicht erlaubt. Nehmen Sie einen Bindestrich, oder schreiben Sie die Wörter zusammen.</translation>
    </message>
    <message>
        <source>There is a character you cannot see (%1). Delete the name and type it anew.</source>
        <translation>Da ist ein Zeichen, das man nicht sieht (%1). Löschen Sie den Namen, und tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>%1 is not one of the letters a to z. Mail servers may refuse it.</source>
        <translation>%1 ist keiner der Buchstaben a bis z. Mailserver lehnen ihn vielleicht ab.</translation>
    </message>
    <message>
        <source>%1 is not one of the letters a to z. Such a name has a second spelling that starts with xn-- (IDN); give mail programs that one.</source>
        <translation>%1 ist keiner der Buchstaben a bis z. Ein solcher Name hat eine zweite Schreibweise, die mit xn-- beginnt (IDN); geben Sie Mailprogrammen diese.</translation>
    </message>
    <message>
        <source>A computer&apos;s name has no dot. What stands behind the dot is its domain.</source>
        <translation>Ein Computername hat keinen Punkt. Was hinter dem Punkt steht, ist seine Domäne.</translation>
    </message>
    <message>
        <source>The character %1 is not allowed. Only letters, digits and hyphens are.</source>
        <translation>Das Zeichen %1 ist nicht erlaubt. Erlaubt sind nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is no name to check.</source>
        <translation>Es gibt keinen Namen zu prüfen.</translation>
    </message>
    <message>
        <source>A name does not start or end with a dot and has no two dots in a row.</source>
        <translation>Ein Name beginnt und endet nicht mit einem Punkt und hat nie zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>A hyphen may not stand at the start or the end.</source>
        <translation>Am Anfang und am Ende darf kein Bindestrich stehen.</translation>
    </message>
    <message>
        <source>This part is too long: 63 characters are allowed, it has %1.</source>
        <translation>Dieser Teil ist zu lang: 63 Zeichen sind erlaubt, er hat %1.</translation>
    </message>
    <message>
        <source>The name is too long: 255 characters are allowed in all.</source>
        <translation>Der Name ist zu lang: Im Ganzen sind 255 Zeichen erlaubt.</translation>
    </message>
    <message>
        <source>A domain has at least two parts with a dot between them, such as example.com.</source>
        <translation>Eine Domäne hat wenigstens zwei Teile mit einem Punkt dazwischen, etwa example.com.</translation>
    </message>
    <message>
        <source>A name that ends in digits alone is taken for an address. Put a letter into it.</source>
        <translation>Ein Name, der nur mit Ziffern endet, gilt als Adresse. Fügen Sie einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Windows networks use only the first 15 characters of a computer&apos;s name.</source>
        <translation>Windows-Netze benutzen nur die ersten 15 Zeichen eines Computernamens.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>the firewall or virus scanner</source>
        <translation>die Firewall oder der Virenscanner</translation>
    </message>
    <message>
        <source>the network you are on</source>
        <translation>das Netz, in dem Sie sind</translation>
    </message>
    <message>
        <source>the mail provider</source>
        <translation>der E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>the mail server</source>
        <translation>der Mailserver</translation>
    </message>
    <message>
        <source>the mail account</source>
        <translation>das Mailkonto</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
</context>
<context>
    <name>PlanMaker</name>
    <message>
        <source>outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Type the name of the outgoing server.</source>
        <translation>Tippen Sie den Namen des Postausgangsservers ein.</translation>
    </message>
    <message>
        <source>That is not the name of a server. It looks like smtp.example.com.</source>
        <translation>Das ist kein Servername. Er sieht aus wie smtp.example.com.</translation>
    </message>
</context>
<context>
    <name>ProviderInWords</name>
    <message>
        <source>encrypted from the start (SSL/TLS)</source>
        <translation>von Anfang an verschlüsselt (SSL/TLS)</translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation>verschlüsselt mit STARTTLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>sign-in in a browser window (OAuth 2.0)</source>
        <translation>Anmeldung im Browserfenster (OAuth 2.0)</translation>
    </message>
    <message>
        <source>your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>an app password</source>
        <translation>ein App-Passwort</translation>
    </message>
    <message>
        <source>an authorisation code</source>
        <translation>ein Autorisierungscode</translation>
    </message>
    <message>
        <source>a separate e-mail password</source>
        <translation>ein eigenes E-Mail-Passwort</translation>
    </message>
    <message>
        <source>the password of the provider&apos;s Bridge program</source>
        <translation>das Passwort der Bridge des Anbieters</translation>
    </message>
    <message>
        <source>none, on the provider&apos;s own lines only</source>
        <translation>keine, nur an eigenen Anschlüssen des Anbieters</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
</context>
<context>
    <name>RelayScenario</name>
    <message>
        <source>The server only has to put the message into one of its own mailboxes. That is not relaying, and it works from every network.</source>
        <translation>Der Server muss die Nachricht nur in eines seiner eigenen Postfächer legen. Das ist kein Weiterleiten und geht aus jedem Netz.</translation>
    </message>
    <message>
        <source>The server would have to pass the message on for somebody on another company&apos;s line. It cannot tell who you are and may refuse. Sign in to it, or use a server that knows you.</source>
        <translation>Der Server müsste die Nachricht für jemanden am Anschluss einer anderen Firma weiterleiten. Er kann nicht wissen, wer Sie sind, und darf ablehnen. Melden Sie sich an ihm an, oder nehmen Sie einen Server, der Sie kennt.</translation>
    </message>
    <message>
        <source>You are at home on your provider&apos;s line. The recipient has the same provider as the server.</source>
        <translation>Sie sind zu Hause am Anschluss Ihres Anbieters. Der Empfänger ist beim selben Anbieter wie der Server.</translation>
    </message>
    <message>
        <source>You are at work and use the outgoing server you use at home. The mailbox of the recipient is there.</source>
        <translation>Sie sind bei der Arbeit und benutzen den Postausgangsserver von zu Hause. Das Postfach des Empfängers ist dort.</translation>
    </message>
    <message>
        <source>You are in a hotel, a café or an airport and use the outgoing server you use at home. The mailbox of the recipient is there.</source>
        <translation>Sie sind im Hotel, im Café oder am Flughafen und benutzen den Postausgangsserver von zu Hause. Das Postfach des Empfängers ist dort.</translation>
    </message>
    <message>
        <source>Wherever you are, the mailbox of the recipient is at the server you use.</source>
        <translation>Wo Sie auch sind: Das Postfach des Empfängers ist auf dem Server, den Sie benutzen.</translation>
    </message>
    <message>
        <source>This is relaying, but the server knows its own lines and passes the message on to any address.</source>
        <translation>Das ist Weiterleiten, aber der Server kennt seine eigenen Anschlüsse und leitet die Nachricht an jede Adresse weiter.</translation>
    </message>
    <message>
        <source>The server belongs to neither your line nor your address, so you are a stranger to it. It can refuse to pass the message on unless you sign in.</source>
        <translation>Der Server gehört weder zu Ihrem Anschluss noch zu Ihrer Adresse; für ihn sind Sie ein Fremder. Er kann das Weiterleiten ablehnen, solange Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>You are at home on your provider&apos;s line and use its server. The recipient is elsewhere.</source>
        <translation>Sie sind zu Hause am Anschluss Ihres Anbieters und benutzen seinen Server. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>You use the outgoing server of the line you are on now. The recipient is elsewhere.</source>
        <translation>Sie benutzen den Postausgangsserver des Anschlusses, an dem Sie gerade sind. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>Yet the recipient&apos;s server may distrust it: your address belongs to another provider, and only that one&apos;s servers are listed as its senders (SPF).</source>
        <translation>Doch der Server des Empfängers kann misstrauisch sein: Ihre Adresse gehört einem anderen Anbieter, und nur dessen Server stehen als Absender in der Liste (SPF).</translation>
    </message>
    <message>
        <source>You are at work and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation>Sie sind bei der Arbeit und benutzen den Postausgangsserver von zu Hause. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>You are in a hotel, a café or an airport and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation>Sie sind im Hotel, im Café oder am Flughafen und benutzen den Postausgangsserver von zu Hause. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>You are at home, but on the line of another company than the one that has your mailbox. The recipient is elsewhere.</source>
        <translation>Sie sind zu Hause, aber am Anschluss einer anderen Firma als der, bei der Ihr Postfach ist. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>You are on a mobile network and use the outgoing server you use at home. The recipient is elsewhere.</source>
        <translation>Sie sind in einem Mobilfunknetz und benutzen den Postausgangsserver von zu Hause. Der Empfänger ist anderswo.</translation>
    </message>
    <message>
        <source>You use a server of somebody else. The recipient is elsewhere.</source>
        <translation>Sie benutzen den Server von jemand anderem. Der Empfänger ist anderswo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>solved it</source>
        <translation>hat es gelöst</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation>war nicht möglich</translation>
    </message>
    <message>
        <source>Paste the error message or the report that came back, so that the cause can be found.</source>
        <translation>Fügen Sie die Fehlermeldung oder den zurückgekommenen Bericht ein, damit die Ursache zu finden ist.</translation>
    </message>
    <message>
        <source>Answer this: %1</source>
        <translation>Beantworten Sie dies: %1</translation>
    </message>
    <message>
        <source>Try this: %1</source>
        <translation>Versuchen Sie dies: %1</translation>
    </message>
    <message>
        <source>Nothing. It is solved.</source>
        <translation>Nichts. Es ist gelöst.</translation>
    </message>
    <message>
        <source>What could be tried has been tried. Who can help now: %1.</source>
        <translation>Was man versuchen kann, ist versucht. Jetzt kann helfen: %1.</translation>
    </message>
    <message>
        <source>Send the message below.</source>
        <translation>Senden Sie die Nachricht unten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fact&apos;s value and where it came from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This helped: %1</source>
        <extracomment>%1 is what an advice says, such as &quot;Tell the mail program to work online&quot;</extracomment>
        <translation>Das hat geholfen: %1</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>Die Ursache ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Why your e-mail was not sent</source>
        <translation>Warum Ihre E-Mail nicht gesendet wurde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version of the knowledge and its day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Who must act: %1.</source>
        <translation>Wer handeln muss: %1.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advice and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>%1 It was believed: %2. But also told: %3.</source>
        <translation>%1 Angenommen: %2. Genannt wurde aber auch: %3.</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>heading of a column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>heading of a column</comment>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>heading of a column</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Known from</source>
        <comment>heading of a column</comment>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Nachricht zum Senden</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>What the connection test found</source>
        <translation>Was der Verbindungstest ergab</translation>
    </message>
    <message>
        <source>The text it began with</source>
        <translation>Der Text, mit dem es begann</translation>
    </message>
    <message>
        <source>Unsent %1, knowledge %2, %3</source>
        <comment>program version, knowledge version, day</comment>
        <translation>Unsent %1, Wissen %2, %3</translation>
    </message>
    <message>
        <source>Addresses and names are masked.</source>
        <translation>Adressen und Namen sind verdeckt.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>a web server</source>
        <translation>ein Webserver</translation>
    </message>
    <message>
        <source>a server for collecting mail (POP3)</source>
        <translation>ein Server zum Abholen von E-Mails (POP3)</translation>
    </message>
    <message>
        <source>a server for collecting mail (IMAP)</source>
        <translation>ein Server zum Abholen von E-Mails (IMAP)</translation>
    </message>
    <message>
        <source>a server for remote work (SSH)</source>
        <translation>ein Server für Fernarbeit (SSH)</translation>
    </message>
    <message>
        <source>a server for files (FTP)</source>
        <translation>ein Server für Dateien (FTP)</translation>
    </message>
    <message>
        <source>a server for remote screens (VNC)</source>
        <translation>ein Server für ferne Bildschirme (VNC)</translation>
    </message>
    <message>
        <source>a server that needs SSL/TLS</source>
        <translation>ein Server, der SSL/TLS braucht</translation>
    </message>
</context>
<context>
    <name>SizeCheck</name>
    <message>
        <source>This is a folder. Drop the files in it, or pack it into one file first.</source>
        <translation>Das ist ein Ordner. Ziehen Sie die Dateien daraus hierher, oder packen Sie ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>There is no such file any more. It may have been moved or deleted.</source>
        <translation>Diese Datei gibt es nicht mehr. Vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be open elsewhere, or you may not have the right to read it.</source>
        <translation>Die Datei lässt sich nicht lesen. Vielleicht ist sie anderswo geöffnet, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Outlook&apos;s own limit</source>
        <translation>die eigene Grenze von Outlook</translation>
    </message>
    <message>
        <source>Microsoft: classic Outlook stops at 20,480 KB of attachments for POP and IMAP accounts.</source>
        <translation>Microsoft: Das klassische Outlook hört bei 20.480 KB Anlagen auf, bei POP- und IMAP-Konten.</translation>
    </message>
    <message>
        <source>Outlook&apos;s limit for an Exchange account</source>
        <translation>die Grenze von Outlook für ein Exchange-Konto</translation>
    </message>
    <message>
        <source>Microsoft: 10 MB for an Exchange account, where its administrator has set nothing else.</source>
        <translation>Microsoft: 10 MB bei einem Exchange-Konto, wenn der Administrator nichts anderes eingestellt hat.</translation>
    </message>
    <message>
        <source>your outgoing server</source>
        <translation>Ihr Postausgangsserver</translation>
    </message>
    <message>
        <source>The server&apos;s own figure (SIZE, RFC 1870), or the limit you gave.</source>
        <translation>Die eigene Angabe des Servers (SIZE, RFC 1870) oder die Grenze, die Sie genannt haben.</translation>
    </message>
    <message>
        <source>Provider card of %1, checked on %2.</source>
        <translation>Karte des Anbieters %1, geprüft am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>a size</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>a size</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>a size</comment>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Abilities, encrypted</source>
        <translation>Fähigkeiten, verschlüsselt</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This file is not the knowledge of Unsent: it is no database at all. Choose another file, or install Unsent again.</source>
        <translation>Diese Datei ist nicht das Wissen von Unsent: Sie ist gar keine Datenbank. Wählen Sie eine andere Datei, oder installieren Sie Unsent neu.</translation>
    </message>
    <message>
        <source>The tables in this file are not the ones Unsent knows. Build it again with unsent-knowledge, or install Unsent again.</source>
        <translation>Die Tabellen in dieser Datei sind nicht die, die Unsent kennt. Erzeugen Sie sie neu mit unsent-knowledge, oder installieren Sie Unsent neu.</translation>
    </message>
    <message>
        <source>The knowledge file is damaged. Install Unsent again, or copy the file anew.</source>
        <translation>Die Wissensdatei ist beschädigt. Installieren Sie Unsent neu, oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The knowledge file is missing. Install Unsent again, or put the file back in its place.</source>
        <translation>Die Wissensdatei fehlt. Installieren Sie Unsent neu, oder legen Sie die Datei zurück an ihren Ort.</translation>
    </message>
    <message>
        <source>This is a folder, not a knowledge file. Choose the file in it.</source>
        <translation>Das ist ein Ordner, keine Wissensdatei. Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>The knowledge file cannot be read. Ask whoever looks after this computer for the right to read it.</source>
        <translation>Die Wissensdatei lässt sich nicht lesen. Bitten Sie, wer diesen Computer betreut, um das Recht dazu.</translation>
    </message>
    <message>
        <source>The knowledge file is empty. Install Unsent again, or copy the file anew.</source>
        <translation>Die Wissensdatei ist leer. Installieren Sie Unsent neu, oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file, or install Unsent again.</source>
        <translation>Diese Datenbank gehört einem anderen Programm. Wählen Sie eine andere Datei, oder installieren Sie Unsent neu.</translation>
    </message>
    <message>
        <source>The knowledge file was made for a newer Unsent. Install the newer program.</source>
        <translation>Die Wissensdatei ist für ein neueres Unsent gemacht. Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The knowledge file was made for an older Unsent. Install the knowledge that came with this program.</source>
        <translation>Die Wissensdatei ist für ein älteres Unsent gemacht. Installieren Sie das Wissen, das zu diesem Programm gehört.</translation>
    </message>
    <message>
        <source>The knowledge pack is damaged and is not used: %1</source>
        <translation>Das Wissenspaket ist beschädigt und wird nicht benutzt: %1</translation>
    </message>
</context>
<context>
    <name>TestMessage</name>
    <message>
        <source>A test message from yourself</source>
        <translation>Eine Testnachricht von Ihnen selbst</translation>
    </message>
    <message>
        <source>You asked Unsent to send this message to your own address. It arrived, so sending and receiving both work. You can delete it.
</source>
        <translation>Sie haben Unsent gebeten, diese Nachricht an Ihre eigene Adresse zu senden. Sie ist angekommen, also gehen Senden und Empfangen. Sie können sie löschen.
</translation>
    </message>
</context>
<context>
    <name>TestPlan</name>
    <message>
        <source>as you typed it</source>
        <translation>wie Sie ihn eingetippt haben</translation>
    </message>
    <message>
        <source>from the error message</source>
        <translation>aus der Fehlermeldung</translation>
    </message>
    <message>
        <source>from the provider&apos;s card</source>
        <translation>von der Karte des Anbieters</translation>
    </message>
    <message>
        <source>from the domain&apos;s name service</source>
        <translation>aus dem Namensdienst der Domäne</translation>
    </message>
    <message>
        <source>from the domain&apos;s settings page</source>
        <translation>von der Einstellungsseite der Domäne</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>Contacts %1 on port %2.</source>
        <translation>Verbindet sich mit %1 auf Port %2.</translation>
    </message>
    <message>
        <source>Asks the name service for the address of %1.</source>
        <translation>Fragt den Namensdienst nach der Adresse von %1.</translation>
    </message>
    <message>
        <source>If no port answers, looks whether the web page of %1 does.</source>
        <translation>Antwortet kein Port, so sieht er nach, ob die Webseite von %1 es tut.</translation>
    </message>
    <message>
        <source>Names no sender and no recipient.</source>
        <translation>Nennt weder Absender noch Empfänger.</translation>
    </message>
    <message>
        <source>Asks whether %1 may send, and stops before any message.</source>
        <translation>Fragt, ob %1 senden darf, und hört vor der Nachricht auf.</translation>
    </message>
    <message>
        <source>Asks whether %1 may send to %2, and stops before any message.</source>
        <translation>Fragt, ob %1 an %2 senden darf, und hört vor der Nachricht auf.</translation>
    </message>
    <message>
        <source>Asks whether %1 may send to %2 and to %3, and stops before any message.</source>
        <translation>Fragt, ob %1 an %2 und an %3 senden darf, und hört vor der Nachricht auf.</translation>
    </message>
    <message>
        <source>Sends one test message to yourself, at %1.</source>
        <translation>Sendet eine Testnachricht an Sie selbst, an %1.</translation>
    </message>
    <message>
        <source>Sends no message.</source>
        <translation>Sendet keine Nachricht.</translation>
    </message>
    <message>
        <source>Uses no password.</source>
        <translation>Benutzt kein Passwort.</translation>
    </message>
    <message>
        <source>Signs in once as %1, even without encryption, because you allowed it.</source>
        <translation>Meldet sich einmal als %1 an, auch ohne Verschlüsselung, weil Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>Signs in once as %1, only over safe encryption. The password is not kept.</source>
        <translation>Meldet sich einmal als %1 an, nur mit sicherer Verschlüsselung. Das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Asks the name service whether %1 takes mail.</source>
        <translation>Fragt den Namensdienst, ob %1 E-Mails annimmt.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the sign-in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>sender and recipient</source>
        <translation>Absender und Empfänger</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The test was stopped before it found anything.</source>
        <translation>Der Test wurde angehalten, bevor er etwas fand.</translation>
    </message>
    <message>
        <source>The test found nothing out of order.</source>
        <translation>Der Test hat nichts gefunden, was nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your mail administrator</source>
        <translation>der Administrator Ihrer E-Mail</translation>
    </message>
    <message>
        <source>your mail provider</source>
        <translation>Ihr E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the recipient&apos;s mail administrator</source>
        <translation>der Administrator des Empfängers</translation>
    </message>
    <message>
        <source>nobody yet: wait and try again</source>
        <translation>noch niemand: warten und neu versuchen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>known before</source>
        <comment>source of a fact</comment>
        <translation>vorher bekannt</translation>
    </message>
    <message>
        <source>you said</source>
        <comment>source of a fact</comment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>from the text</source>
        <comment>source of a fact</comment>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>source of a fact</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>unsent::app::StoreProblem</name>
    <message>
        <source>Unsent cannot open its knowledge</source>
        <translation>Unsent kann sein Wissen nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cannot start</source>
        <translation>Start nicht möglich</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Did somebody else install Unsent for you? Show them this window. Nothing of yours is lost.</source>
        <translation>Hat jemand anderes Unsent für Sie installiert? Zeigen Sie dieses Fenster dort. Von Ihnen ist nichts verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>unsent::connection::PathTest</name>
    <message>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>ein anderer Dienst</translation>
    </message>
    <message>
        <source>Not tested, because an earlier step failed.</source>
        <translation>Nicht getestet, weil ein früherer Schritt scheiterte.</translation>
    </message>
</context>
<context>
    <name>unsent::connection::ServerSearch</name>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The name service of %1 names %2.</source>
        <translation>Der Namensdienst von %1 nennt %2.</translation>
    </message>
    <message>
        <source>The settings page of %1 names %2.</source>
        <translation>Die Einstellungsseite von %1 nennt %2.</translation>
    </message>
    <message>
        <source>No outgoing server was found for %1. Type its name.</source>
        <translation>Für %1 wurde kein Postausgangsserver gefunden. Tippen Sie den Namen ein.</translation>
    </message>
    <message>
        <source>%1 is a guess: it is the usual name, and it exists.</source>
        <translation>%1 ist eine Vermutung: Es ist der übliche Name, und es gibt ihn.</translation>
    </message>
</context>
<context>
    <name>unsent::connection::SmtpSession</name>
    <message>
        <source>The server&apos;s certificate ends on %1. Tell its operator.</source>
        <translation>Das Zertifikat des Servers läuft am %1 ab. Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>it hung up in the middle of the conversation.</source>
        <translation>Er hat mitten im Gespräch aufgelegt.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::Advice</name>
    <message>
        <source>Your message was written with %1. Choose another if that is wrong.</source>
        <translation>Ihre Nachricht wurde hiermit geschrieben: %1. Wählen Sie ein anderes Programm, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>The message looks like one of Outlook. Choose your program if it is another one.</source>
        <translation>Die Meldung sieht nach Outlook aus. Wählen Sie Ihr Programm, wenn es ein anderes ist.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::AdvicePage</name>
    <message>
        <source>Your mail program or system</source>
        <translation>Ihr Mailprogramm oder System</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Did that solve it?</source>
        <translation>Hat das geholfen?</translation>
    </message>
    <message>
        <source>I can&apos;t do this</source>
        <translation>Das kann ich nicht tun</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, it sends</source>
        <translation>Ja, es sendet</translation>
    </message>
    <message>
        <source>Get the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne das weiter</translation>
    </message>
    <message>
        <source>Another system…</source>
        <translation>Ein anderes System …</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Ein anderes Programm …</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionMatrix</name>
    <message>
        <source>What was tried, by port and step</source>
        <translation>Was versucht wurde, nach Port und Schritt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1 · %2</source>
        <comment>port number, address</comment>
        <translation>Port %1 · %2</translation>
    </message>
    <message>
        <source>Port %1, %2: %3</source>
        <comment>port number, step, what came of it</comment>
        <translation>Port %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionPage</name>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Im Gespräch mit %1</translation>
    </message>
    <message>
        <source>Each step fills in below. Nothing is sent to anybody.</source>
        <translation>Unten füllt sich jeder Schritt aus. Niemandem wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sign-in lines are hidden.</source>
        <translation>Zeilen der Anmeldung sind verborgen.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Use this and go on</source>
        <translation>Übernehmen und weiter</translation>
    </message>
    <message>
        <source>Tested in %1 s</source>
        <comment>seconds</comment>
        <translation>Getestet in %1 s</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Was sonst gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing else stood out.</source>
        <translation>Sonst fiel nichts auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionSetupPage</name>
    <message>
        <source>Test the connection to the outgoing server</source>
        <translation>Verbindung zum Postausgangsserver testen</translation>
    </message>
    <message>
        <source>An e-mail address is enough. No message is sent, and no password is needed for most of it.</source>
        <translation>Eine E-Mail-Adresse genügt. Es wird keine Nachricht gesendet, und für das meiste ist kein Passwort nötig.</translation>
    </message>
    <message>
        <source>Your e-mail address, or the name of the outgoing server</source>
        <translation>Ihre E-Mail-Adresse oder der Name des Postausgangsservers</translation>
    </message>
    <message>
        <source>What the test will do</source>
        <translation>Was der Test tun wird</translation>
    </message>
    <message>
        <source>Test the sign-in and a recipient too</source>
        <translation>Auch Anmeldung und Empfänger testen</translation>
    </message>
    <message>
        <source>The password is used once, on one encrypted connection, and forgotten. It is never written down.</source>
        <translation>Das Passwort wird einmal auf einer verschlüsselten Verbindung benutzt und dann vergessen. Es wird nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>User name (often your e-mail address)</source>
        <translation>Benutzername (oft Ihre E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An address you cannot write to</source>
        <translation>Eine Adresse, an die Sie nicht schreiben können</translation>
    </message>
    <message>
        <source>Where nothing else helps, ask the web server of the address&apos;s domain for its settings</source>
        <translation>Wenn sonst nichts hilft, beim Webserver der Domäne nach den Einstellungen fragen</translation>
    </message>
    <message>
        <source>%1: the server is known.</source>
        <translation>%1: Der Server ist bekannt.</translation>
    </message>
    <message>
        <source>The server of this address is not known yet. It will be looked up first.</source>
        <translation>Der Server dieser Adresse ist noch nicht bekannt. Er wird zuerst gesucht.</translation>
    </message>
    <message>
        <source>Nothing yet: type an address or a server&apos;s name.</source>
        <translation>Noch nichts: Tippen Sie eine Adresse oder einen Servernamen ein.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Server wird gesucht …</translation>
    </message>
    <message>
        <source>%1 runs the mail of this address.</source>
        <translation>%1 betreut die E-Mail dieser Adresse.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>First asks the name service which outgoing server %1 has.</source>
        <translation>Fragt zuerst den Namensdienst, welchen Postausgangsserver %1 hat.</translation>
    </message>
    <message>
        <source>Then, if need be, asks the web server of %1 for its settings.</source>
        <translation>Fragt danach, wenn nötig, den Webserver von %1 nach seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Before anything else is contacted, you see here what it will be.</source>
        <translation>Bevor etwas anderes angesprochen wird, sehen Sie hier, was es sein wird.</translation>
    </message>
    <message>
        <source>To try the password, the test needs the user name too.</source>
        <translation>Um das Passwort zu versuchen, braucht der Test auch den Benutzernamen.</translation>
    </message>
    <message>
        <source>The recipient is not a whole e-mail address yet.</source>
        <translation>Der Empfänger ist noch keine ganze E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::Diagnosis</name>
    <message>
        <source>This text alone does not tell why.</source>
        <translation>Dieser Text allein sagt nicht, warum.</translation>
    </message>
    <message>
        <source>%1 looks like a slip of the keyboard. Did you mean %2?</source>
        <translation>%1 sieht nach einem Tippfehler aus. Meinten Sie %2?</translation>
    </message>
</context>
<context>
    <name>unsent::pages::DiagnosisPage</name>
    <message>
        <source>How sure we are: %1</source>
        <translation>Wie sicher wir sind: %1</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Warum wir das denken</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>who, and about how long it takes</comment>
        <translation>%1, Dauer: %2</translation>
    </message>
    <message>
        <source>Also noticed</source>
        <translation>Auch bemerkt</translation>
    </message>
    <message>
        <source>If it is not that</source>
        <translation>Wenn es das nicht ist</translation>
    </message>
    <message>
        <source>Go on with this reason instead</source>
        <translation>Mit diesem Grund weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>Read, but set aside (%n)</source>
        <translation>
            <numerusform>Gelesen, aber beiseitegelegt (%n)</numerusform>
            <numerusform>Gelesen, aber beiseitegelegt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Was bedeutet %1?</translation>
    </message>
    <message>
        <source>Ask me questions instead</source>
        <translation>Stattdessen Fragen stellen</translation>
    </message>
    <message>
        <source>Help me fix it</source>
        <translation>Zur Lösung</translation>
    </message>
    <message>
        <source>The question that decides: %1</source>
        <translation>Die Frage, die entscheidet: %1</translation>
    </message>
</context>
<context>
    <name>unsent::pages::FilesPage</name>
    <message>
        <source>Which of these files is it about?</source>
        <translation>Um welche dieser Dateien geht es?</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 files. Give the others afterwards.</source>
        <translation>Das sind die ersten %1 von %2 Dateien. Geben Sie die anderen danach.</translation>
    </message>
    <message>
        <source>They are read one after the other, on this computer only.</source>
        <translation>Sie werden nacheinander gelesen, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose one. You can come back for the others.</source>
        <translation>Wählen Sie eine aus. Zu den anderen können Sie zurückkommen.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
</context>
<context>
    <name>unsent::pages::Frame</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>unsent::pages::GivenFile</name>
    <message>
        <source>This points to a file that is not there any more.</source>
        <translation>Das verweist auf eine Datei, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>There is no such file any more. It may have been moved or deleted.</source>
        <translation>Diese Datei gibt es nicht mehr. Vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>This is a device and no file. Save the message as a file, and drop that here.</source>
        <translation>Das ist ein Gerät und keine Datei. Speichern Sie die Nachricht als Datei und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>The file is empty. Save the message again, or copy its text and paste it here.</source>
        <translation>Die Datei ist leer. Speichern Sie die Nachricht noch einmal, oder kopieren Sie ihren Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Save the message to a folder of your own, and drop it here again.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Speichern Sie die Nachricht in einem eigenen Ordner und ziehen Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>This is only a shortcut to a file. Drop the file itself here.</source>
        <translation>Das ist nur eine Verknüpfung mit einer Datei. Ziehen Sie die Datei selbst hierher.</translation>
    </message>
    <message>
        <source>The file is too large (%1). Open it, copy the part about the error, and paste it here.</source>
        <translation>Die Datei ist zu groß (%1). Öffnen Sie sie, kopieren Sie den Teil mit dem Fehler und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>There is no file in this folder. Drop the returned e-mail itself here.</source>
        <translation>In diesem Ordner ist keine Datei. Ziehen Sie die zurückgekommene E-Mail selbst hierher.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::HelpPage</name>
    <message>
        <source>the blue button</source>
        <translation>die blaue Schaltfläche</translation>
    </message>
    <message>
        <source>choose an answer; 0 is “I am not sure”</source>
        <translation>eine Antwort wählen; 0 ist „Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>go on with the answer chosen</source>
        <translation>mit der gewählten Antwort weiter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>look up a code, a provider or a word</source>
        <translation>einen Code, einen Anbieter oder ein Wort nachschlagen</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation>größerer und kleinerer Text</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Paste the error message, or open the e-mail that came back. Unsent tells what it means and leads you to the fix. Nothing leaves this computer unless you start the connection test.</source>
        <translation>Fügen Sie die Fehlermeldung ein, oder öffnen Sie die zurückgekommene E-Mail. Unsent sagt, was sie bedeutet, und führt Sie zur Lösung. Nichts verlässt diesen Computer, solange Sie nicht den Verbindungstest starten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Words that cannot be avoided</source>
        <translation>Wörter, die sich nicht vermeiden lassen</translation>
    </message>
    <message>
        <source>Unsent %1. Knowledge %2, of %3.</source>
        <translation>Unsent %1. Wissen %2 vom %3.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>With your organisation&apos;s pack %1, version %2, of %3.</source>
        <translation>Mit dem Paket %1 Ihrer Organisation, Version %2, vom %3.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::LookUpPage</name>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>A code, a provider, or a few words. For example: 0x800CCC79, gmail size, relay.</source>
        <translation>Ein Code, ein Anbieter oder ein paar Wörter. Zum Beispiel: 0x800CCC79, gmail größe, relay.</translation>
    </message>
    <message>
        <source>Code, provider or words</source>
        <translation>Code, Anbieter oder Wörter</translation>
    </message>
    <message>
        <source>Nothing was found. Try the number alone, or one word of the message.</source>
        <translation>Nichts gefunden. Versuchen Sie die Nummer allein oder ein Wort der Meldung.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>temporary: try again</source>
        <translation>vorübergehend: noch einmal versuchen</translation>
    </message>
    <message>
        <source>permanent: something must change</source>
        <translation>endgültig: etwas muss sich ändern</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>It can stand for</source>
        <translation>Es kann bedeuten</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>unsent::pages::MatrixCells</name>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
</context>
<context>
    <name>unsent::pages::MeantOffer</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>unsent::pages::MessageCard</name>
    <message>
        <source>Message to send</source>
        <translation>Nachricht zum Senden</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Addresses are masked · show</source>
        <translation>Adressen sind verdeckt · zeigen</translation>
    </message>
    <message>
        <source>Addresses are shown · mask</source>
        <translation>Adressen sind sichtbar · verdecken</translation>
    </message>
</context>
<context>
    <name>unsent::pages::NameCheckPage</name>
    <message>
        <source>Is this name allowed?</source>
        <translation>Ist dieser Name erlaubt?</translation>
    </message>
    <message>
        <source>Your mail program tells the server a name. Only letters a to z, digits and hyphens are allowed in it, with dots between the parts.</source>
        <translation>Ihr Mailprogramm nennt dem Server einen Namen. Darin sind nur die Buchstaben a bis z, Ziffern und Bindestriche erlaubt, mit Punkten zwischen den Teilen.</translation>
    </message>
    <message>
        <source>Name to check</source>
        <translation>Name, der geprüft wird</translation>
    </message>
    <message>
        <source>This computer calls itself %1. It stands above to begin with.</source>
        <translation>Dieser Computer nennt sich %1. Das steht zu Beginn oben.</translation>
    </message>
    <message>
        <source>What kind of name is it?</source>
        <translation>Was für ein Name ist es?</translation>
    </message>
    <message>
        <source>A computer&apos;s name</source>
        <translation>Der Name eines Computers</translation>
    </message>
    <message>
        <source>A server&apos;s or host name</source>
        <translation>Der Name eines Servers (Hostname)</translation>
    </message>
    <message>
        <source>A domain name</source>
        <translation>Ein Domänenname</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This would be allowed: %1</source>
        <translation>Das wäre erlaubt: %1</translation>
    </message>
    <message>
        <source>The name %1 is allowed.</source>
        <translation>Der Name %1 ist erlaubt.</translation>
    </message>
    <message>
        <source>The name %1 is not allowed.</source>
        <translation>Der Name %1 ist nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::OutcomePage</name>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>It sends again.</source>
        <translation>Es sendet wieder.</translation>
    </message>
    <message>
        <source>This is what we know.</source>
        <translation>Das wissen wir.</translation>
    </message>
    <message>
        <source>Send this on, and it will be understood.</source>
        <translation>Geben Sie dies weiter; man wird es verstehen.</translation>
    </message>
    <message>
        <source>Addresses are masked · show</source>
        <translation>Adressen sind verdeckt · zeigen</translation>
    </message>
    <message>
        <source>Addresses are shown · mask</source>
        <translation>Adressen sind sichtbar · verdecken</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) tried</source>
        <translation>
            <numerusform>%n Schritt versucht</numerusform>
            <numerusform>%n Schritte versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 test from this computer</source>
        <translation>1 Test von diesem Computer</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Der ganze Bericht</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Not solved yet · next: %1</source>
        <translation>Noch nicht gelöst · am Zug: %1</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ProviderCard</name>
    <message>
        <source>This card was last checked on %1. Things may have changed.</source>
        <translation>Diese Karte wurde zuletzt am %1 geprüft. Inzwischen kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>server, port, encryption</comment>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Er nimmt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>the part of your address before the @</source>
        <translation>der Teil Ihrer Adresse vor dem @</translation>
    </message>
    <message>
        <source>your whole e-mail address</source>
        <translation>Ihre ganze E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Switch on first</source>
        <translation>Zuerst einschalten</translation>
    </message>
    <message>
        <source>files: up to %1</source>
        <translation>Dateien: bis %1</translation>
    </message>
    <message>
        <source>a message: up to %1</source>
        <translation>eine Nachricht: bis %1</translation>
    </message>
    <message>
        <source>the server announces %1</source>
        <translation>der Server nennt %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sending limits</source>
        <translation>Sendegrenzen</translation>
    </message>
    <message>
        <source>Not certain: %1</source>
        <translation>Nicht sicher: %1</translation>
    </message>
</context>
<context>
    <name>unsent::pages::QuestionPage</name>
    <message>
        <source>Why is this asked?</source>
        <translation>Warum wird das gefragt?</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>unsent::pages::RelayScenarioPage</name>
    <message>
        <source>Is this relaying?</source>
        <translation>Ist das Weiterleiten?</translation>
    </message>
    <message>
        <source>A server passes mail on to other places only for people it knows. Three things decide whether it knows you.</source>
        <translation>Ein Server leitet E-Mails nur für Leute weiter, die er kennt. Drei Dinge entscheiden, ob er Sie kennt.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Wo sind Sie jetzt?</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At home, line of another company</source>
        <translation>Zu Hause, anderer Anschluss</translation>
    </message>
    <message>
        <source>At work or school</source>
        <translation>Bei der Arbeit oder Schule</translation>
    </message>
    <message>
        <source>Hotel, café, airport</source>
        <translation>Hotel, Café, Flughafen</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunknetz</translation>
    </message>
    <message>
        <source>Whose outgoing server is set in your mail program?</source>
        <translation>Wessen Postausgangsserver steht in Ihrem Mailprogramm?</translation>
    </message>
    <message>
        <source>The one of my mail address</source>
        <translation>Der meiner E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The one of this internet line</source>
        <translation>Der dieses Anschlusses</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Der von jemand anderem</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>An wen schreiben Sie?</translation>
    </message>
    <message>
        <source>Somebody at the same provider</source>
        <translation>An jemand beim selben Anbieter</translation>
    </message>
    <message>
        <source>Somebody elsewhere</source>
        <translation>An jemand anderswo</translation>
    </message>
    <message>
        <source>Relaying, and it can be refused</source>
        <translation>Weiterleiten, und es kann abgelehnt werden</translation>
    </message>
    <message>
        <source>Not relaying</source>
        <translation>Kein Weiterleiten</translation>
    </message>
    <message>
        <source>Relaying, but the server knows you</source>
        <translation>Weiterleiten, aber der Server kennt Sie</translation>
    </message>
    <message>
        <source>Show all situations</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>Alle Fälle</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ReportFile</name>
    <message>
        <source>Unsent · %1 · knowledge %2</source>
        <translation>Unsent · %1 · Wissen %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The report could not be saved (%1). Choose another folder, or copy the report instead.</source>
        <translation>Der Bericht ließ sich nicht speichern (%1). Wählen Sie einen anderen Ordner, oder kopieren Sie den Bericht.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Markdown (*.md);;Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
</context>
<context>
    <name>unsent::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>New pages fade in</source>
        <translation>Neue Seiten blenden ein</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>unsent::pages::SizeCheckPage</name>
    <message>
        <source>Will these files fit through?</source>
        <translation>Kommen diese Dateien durch?</translation>
    </message>
    <message>
        <source>Files grow by about a third on their way, because mail carries them as letters.</source>
        <translation>Dateien wachsen unterwegs um etwa ein Drittel, weil E-Mail sie als Buchstaben befördert.</translation>
    </message>
    <message>
        <source>Drop the files here.</source>
        <translation>Ziehen Sie die Dateien hierher.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Dateien zum Senden</translation>
    </message>
    <message>
        <source>Or type their size, such as 25 MB</source>
        <translation>Oder tippen Sie die Größe ein, etwa 25 MB</translation>
    </message>
    <message>
        <source>Your e-mail address (may be left out)</source>
        <translation>Ihre E-Mail-Adresse (darf fehlen)</translation>
    </message>
    <message>
        <source>The recipient&apos;s address (may be left out)</source>
        <translation>Die Adresse des Empfängers (darf fehlen)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The message has %1 as it travels.</source>
        <translation>Die Nachricht hat unterwegs %1.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::SizeResult</name>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1 % der Grenze</translation>
    </message>
    <message>
        <source>Fits the limits that are known</source>
        <translation>Passt in die bekannten Grenzen</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>%1 on your disk become %2 on the way.</source>
        <translation>Aus %1 auf Ihrem Datenträger werden unterwegs %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 takes up to %2</source>
        <translation>✓ %1: bis %2</translation>
    </message>
    <message>
        <source>✗ %1 takes only up to %2</source>
        <translation>✗ %1: nur bis %2</translation>
    </message>
</context>
<context>
    <name>unsent::pages::SourcesCard</name>
    <message numerus="yes">
        <source>Where this comes from (%n)</source>
        <translation>
            <numerusform>Woher das kommt (%n)</numerusform>
            <numerusform>Woher das kommt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on %1</source>
        <comment>a date</comment>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>unsent::pages::StartPage</name>
    <message>
        <source>What happened when you tried to send?</source>
        <translation>Was geschah, als Sie senden wollten?</translation>
    </message>
    <message>
        <source>Paste the error message, or drop the returned e-mail here. Nothing leaves this computer.</source>
        <translation>Fügen Sie die Fehlermeldung ein, oder ziehen Sie die zurückgekommene E-Mail hierher. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Paste the whole message here. What is found is shown below.</source>
        <translation>Fügen Sie die ganze Meldung hier ein. Was gefunden wird, steht darunter.</translation>
    </message>
    <message>
        <source>For example: 550 5.7.1 Relaying denied, or the whole error box of Outlook</source>
        <translation>Zum Beispiel: 550 5.7.1 Relaying denied, oder das ganze Fehlerfenster von Outlook</translation>
    </message>
    <message>
        <source>The text is very long (%1 characters). Only the first million is used.</source>
        <translation>Der Text ist sehr lang (%1 Zeichen). Nur die erste Million wird benutzt.</translation>
    </message>
    <message>
        <source>I have no error message</source>
        <translation>Ich habe keine Fehlermeldung</translation>
    </message>
    <message>
        <source>It stays in the Outbox, or never arrives</source>
        <translation>Die E-Mail bleibt im Postausgang oder kommt nie an</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Check a name</source>
        <translation>Einen Namen prüfen</translation>
    </message>
    <message>
        <source>Check a size</source>
        <translation>Eine Größe prüfen</translation>
    </message>
    <message>
        <source>Will these files fit through?</source>
        <translation>Kommen diese Dateien durch?</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Code nachschlagen</translation>
    </message>
    <message>
        <source>Show me what it means</source>
        <translation>Zeigen, was es bedeutet</translation>
    </message>
    <message>
        <source>Only the first megabyte is used.</source>
        <translation>Nur das erste Megabyte wird benutzt.</translation>
    </message>
    <message>
        <source>Open the returned e-mail</source>
        <translation>Die zurückgekommene E-Mail öffnen</translation>
    </message>
    <message>
        <source>E-mails and texts (*.eml *.msg *.mbox *.txt *.html *.htm *.log *.rtf);;All files (*)</source>
        <translation>E-Mails und Texte (*.eml *.msg *.mbox *.txt *.html *.htm *.log *.rtf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>See step by step where it stops</source>
        <translation>Schritt für Schritt sehen, wo es hakt</translation>
    </message>
    <message>
        <source>Are all its characters allowed?</source>
        <translation>Sind alle Zeichen darin erlaubt?</translation>
    </message>
</context>
<context>
    <name>unsent::pages::StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ToolOffer</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looks at the name of this computer, letter by letter.</source>
        <translation>Sieht den Namen dieses Computers an, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Adds up your files as they travel, and compares them with the limits.</source>
        <translation>Zählt Ihre Dateien zusammen, wie sie unterwegs sind, und vergleicht sie mit den Grenzen.</translation>
    </message>
    <message>
        <source>Asks your mail server from here. No message is sent, no password is needed.</source>
        <translation>Fragt Ihren Mailserver von hier aus. Es wird keine Nachricht gesendet und kein Passwort gebraucht.</translation>
    </message>
    <message>
        <source>Asks %1 from here. No message is sent, no password is needed.</source>
        <translation>Fragt %1 von hier aus. Es wird keine Nachricht gesendet und kein Passwort gebraucht.</translation>
    </message>
    <message>
        <source>Check the name for me</source>
        <translation>Den Namen für mich prüfen</translation>
    </message>
    <message>
        <source>Check the size for me</source>
        <translation>Die Größe für mich prüfen</translation>
    </message>
    <message>
        <source>Test it for me</source>
        <translation>Für mich testen</translation>
    </message>
</context>
<context>
    <name>unsent::pages::ToolPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation>Selbst antworten</translation>
    </message>
    <message>
        <source>Use this and go on</source>
        <translation>Übernehmen und weiter</translation>
    </message>
    <message>
        <source>Help me fix it</source>
        <translation>Zur Lösung</translation>
    </message>
</context>
<context>
    <name>unsent::pages::Trail</name>
    <message>
        <source>Your way so far</source>
        <translation>Ihr Weg bisher</translation>
    </message>
</context>
<context>
    <name>unsent::pages::TrailButton</name>
    <message>
        <source>You are here.</source>
        <translation>Hier sind Sie.</translation>
    </message>
    <message>
        <source>Known already.</source>
        <translation>Schon bekannt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>unsent::pages::Wizard</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your way so far · %1</source>
        <translation>Ihr Weg bisher · %1</translation>
    </message>
    <message>
        <source>from the message</source>
        <translation>aus der Meldung</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>solved it</source>
        <translation>hat es gelöst</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation>war nicht möglich</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, pasted</source>
        <translation>%1, eingefügt</translation>
    </message>
    <message>
        <source>no error message</source>
        <translation>keine Fehlermeldung</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>Known from your message</source>
        <translation>Aus Ihrer Meldung bekannt</translation>
    </message>
    <message>
        <source>%1 %2, not %3</source>
        <comment>a fact&apos;s title, the value believed, the value not believed</comment>
        <translation>%1 %2, nicht %3</translation>
    </message>
    <message>
        <source>Does not fit together</source>
        <translation>Passt nicht zusammen</translation>
    </message>
    <message>
        <source>This test</source>
        <translation>Dieser Test</translation>
    </message>
    <message>
        <source>This was read from your message. Choose another answer if it is wrong.</source>
        <translation>Das stand in Ihrer Meldung. Wenn es falsch ist, wählen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <source>This was tested from this computer. Choose another answer if it is wrong.</source>
        <translation>Das wurde von diesem Computer aus getestet. Wenn es falsch ist, wählen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <source>Found by testing</source>
        <translation>Beim Testen gefunden</translation>
    </message>
    <message>
        <source>Which of the files?</source>
        <translation>Welche der Dateien?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::Words</name>
    <message>
        <source>%1, not encrypted</source>
        <comment>%1 is a port number</comment>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>%1 is a port number</comment>
        <translation>%1, verschlüsselt</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Meldung von Outlook</translation>
    </message>
    <message>
        <source>a Windows Mail message</source>
        <translation>eine Meldung von Windows Mail</translation>
    </message>
    <message>
        <source>an error of a program that sends mail</source>
        <translation>ein Fehler eines Programms, das E-Mails sendet</translation>
    </message>
    <message>
        <source>a returned message from Exchange</source>
        <translation>eine zurückgekommene Nachricht von Exchange</translation>
    </message>
    <message>
        <source>a returned message</source>
        <translation>eine zurückgekommene Nachricht</translation>
    </message>
    <message>
        <source>a mail log</source>
        <translation>ein Mailprotokoll</translation>
    </message>
    <message>
        <source>a record of the talk with the server</source>
        <translation>eine Mitschrift des Gesprächs mit dem Server</translation>
    </message>
    <message>
        <source>a server&apos;s reply</source>
        <translation>eine Antwort des Servers</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>Der Administrator Ihrer E-Mail</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator</source>
        <translation>Der Administrator des Empfängers</translation>
    </message>
    <message>
        <source>Nobody: it takes time</source>
        <translation>Niemand: Es braucht Zeit</translation>
    </message>
    <message>
        <source>Nobody: nothing is wrong</source>
        <translation>Niemand: Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Your mail administrator must act</source>
        <translation>Der Administrator Ihrer E-Mail muss handeln</translation>
    </message>
    <message>
        <source>Your provider must act</source>
        <translation>Ihr Anbieter muss handeln</translation>
    </message>
    <message>
        <source>The recipient must act</source>
        <translation>Der Empfänger muss handeln</translation>
    </message>
    <message>
        <source>The recipient&apos;s administrator must act</source>
        <translation>Der Administrator des Empfängers muss handeln</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>decided by</source>
        <comment>followed by the words that decide</comment>
        <translation>entschieden durch</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an e-mail address</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>how sure, behind the name of a cause</comment>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure, behind the name of a cause</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>how sure, behind the name of a cause</comment>
        <translation>nur vermutet</translation>
    </message>
</context>
<context>
    <name>unsent::recognition::BatchExplainer</name>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Das ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
</context>
<context>
    <name>unsent::recognition::Contradictions</name>
    <message>
        <source>Your settings use port 25 without encryption. %1 wants port %2 with %3.</source>
        <translation>In Ihren Einstellungen steht Port 25 ohne Verschlüsselung. %1 will Port %2 mit %3.</translation>
    </message>
    <message>
        <source>Your settings use port %1. %2 takes mail on port %3.</source>
        <translation>In Ihren Einstellungen steht Port %1. %2 nimmt E-Mails auf Port %3 an.</translation>
    </message>
    <message>
        <source>Your outgoing server is %1. %2 names %3.</source>
        <translation>Ihr Postausgangsserver ist %1. %2 nennt %3.</translation>
    </message>
    <message>
        <source>%1 looks like a server for collecting mail, not for sending it.</source>
        <translation>%1 sieht aus wie ein Server zum Abholen von E-Mails, nicht zum Senden.</translation>
    </message>
    <message>
        <source>Port 465 needs encryption from the start (SSL/TLS). Your settings say something else.</source>
        <translation>Port 465 braucht Verschlüsselung von Anfang an (SSL/TLS). In Ihren Einstellungen steht etwas anderes.</translation>
    </message>
    <message>
        <source>Port 587 usually starts in the clear and then uses STARTTLS. Your settings start with SSL/TLS.</source>
        <translation>Port 587 beginnt meist offen und wechselt dann zu STARTTLS. Ihre Einstellungen beginnen mit SSL/TLS.</translation>
    </message>
    <message>
        <source>Port %1 is for collecting mail, not for sending it.</source>
        <translation>Port %1 ist zum Abholen von E-Mails da, nicht zum Senden.</translation>
    </message>
    <message>
        <source>You sign in at %1, but your From address is at %2.</source>
        <translation>Sie melden sich bei %1 an, aber Ihre Absenderadresse ist bei %2.</translation>
    </message>
</context>
<context>
    <name>unsent::recognition::FileReading</name>
    <message>
        <source>The file holds no text that can be read. Save the message as text or as an .eml file.</source>
        <translation>In der Datei steht kein lesbarer Text. Speichern Sie die Nachricht als Text oder als .eml-Datei.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB. Use &quot;unsent explain&quot; on the command line for whole logs and mailboxes.</source>
        <translation>Die Datei ist größer als 32 MB. Für ganze Protokolle und Postfächer gibt es „unsent explain“ auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>unsent::recognition::Verdicts</name>
    <message>
        <source>This is your own message, which came back with the report.</source>
        <translation>Das ist Ihre eigene Nachricht, die mit dem Bericht zurückkam.</translation>
    </message>
    <message>
        <source>This step went well.</source>
        <translation>Dieser Schritt ging gut.</translation>
    </message>
    <message>
        <source>These words are part of a longer sentence that says more.</source>
        <translation>Diese Worte gehören zu einem längeren Satz, der mehr sagt.</translation>
    </message>
    <message>
        <source>This server only passes on what another server said.</source>
        <translation>Dieser Server gibt nur weiter, was ein anderer gesagt hat.</translation>
    </message>
    <message>
        <source>There is no text. Paste the whole error message or the message that came back.</source>
        <translation>Es gibt keinen Text. Fügen Sie die ganze Fehlermeldung oder die zurückgekommene Nachricht ein.</translation>
    </message>
    <message>
        <source>This number alone does not tell the cause. Paste the whole message, with the words around the number.</source>
        <translation>Diese Nummer allein sagt nicht die Ursache. Fügen Sie die ganze Meldung ein, mit den Wörtern um die Nummer.</translation>
    </message>
    <message>
        <source>The dialog does not tell what the server said. Open its details and paste all of it, or paste the message that came back.</source>
        <translation>Das Fenster sagt nicht, was der Server geantwortet hat. Öffnen Sie die Details, und fügen Sie alles ein, oder fügen Sie die zurückgekommene Nachricht ein.</translation>
    </message>
    <message>
        <source>The report does not tell the reason. Paste all of it, with the technical part below.</source>
        <translation>Der Bericht nennt den Grund nicht. Fügen Sie ihn ganz ein, mit dem technischen Teil darunter.</translation>
    </message>
    <message>
        <source>This text does not tell why the message was not sent. Paste the whole error message or the message that came back.</source>
        <translation>Dieser Text sagt nicht, warum die Nachricht nicht gesendet wurde. Fügen Sie die ganze Fehlermeldung oder die zurückgekommene Nachricht ein.</translation>
    </message>
    <message>
        <source>Your words tell what happens, but not why. If there is an error message, paste it. If not, a few questions lead on.</source>
        <translation>Ihre Worte sagen, was geschieht, aber nicht warum. Wenn es eine Fehlermeldung gibt, fügen Sie sie ein. Wenn nicht, führen ein paar Fragen weiter.</translation>
    </message>
</context>
</TS>
