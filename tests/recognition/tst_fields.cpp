#include "Rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The comma lists of Outlook, Outlook Express and Windows Mail in the languages they come in.
class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutlookListIsReadExactly_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* name, const QString& language, const QString& dialog) {
            QTest::newRow(name) << dialog << language;
        };
        row("English", u"en"_s,
            u"The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'anna@example.org'. Subject 'Minutes, part 2', Account: 'Work (main)', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 <anna@example.org>... Relaying Denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79"_s);
        row("German", u"de"_s,
            u"Die Nachricht konnte nicht gesendet werden, da einer der Empfänger vom Server abgelehnt wurde. Die abgelehnte E-Mail-Adresse war \"anna@example.org\". Betreff: 'Minutes, part 2', Konto: 'Work (main)', Server: 'smtp.example.com', Protokoll: SMTP, Serverantwort: '550 <anna@example.org>... Relaying Denied', Port: 25, Secure (SSL): Nein, Serverfehler: 550, Fehlernummer: 0x800CCC79"_s);
        row("French", u"fr"_s,
            u"Impossible d’envoyer le message car un des destinataires a été rejeté par le serveur. L’adresse rejetée était « anna@example.org ». Objet 'Minutes, part 2', Compte : 'Work (main)', Serveur : 'smtp.example.com', Protocole : SMTP, Réponse du serveur : '550 <anna@example.org>... Relaying Denied', Port : 25, Sécurisé (SSL) : Non, Erreur de serveur : 550, Numéro d’erreur : 0x800CCC79"_s);
        row("Spanish", u"es"_s,
            u"No se puede enviar el mensaje porque el servidor rechazó uno de los destinatarios. La dirección rechazada fue 'anna@example.org'. Asunto 'Minutes, part 2', Cuenta: 'Work (main)', Servidor: 'smtp.example.com', Protocolo: SMTP, Respuesta del servidor: '550 <anna@example.org>... Relaying Denied', Puerto: 25, Seguridad (SSL): No, Error del servidor: 550, Número de error: 0x800CCC79"_s);
        row("Italian", u"it"_s,
            u"Impossibile inviare il messaggio. Uno dei destinatari è stato rifiutato dal server. L'indirizzo rifiutato è 'anna@example.org'. Oggetto 'Minutes, part 2', Account: 'Work (main)', Server: 'smtp.example.com', Protocollo: SMTP, Risposta del server: '550 <anna@example.org>... Relaying Denied', Porta: 25, Protezione (SSL): No, Errore del server: 550, Numero di errore: 0x800CCC79"_s);
        row("Portuguese", u"pt"_s,
            u"A mensagem não pôde ser enviada porque um dos destinatários foi rejeitado pelo servidor. O endereço rejeitado era 'anna@example.org'. Assunto 'Minutes, part 2', Conta: 'Work (main)', Servidor: 'smtp.example.com', Protocolo: SMTP, Resposta do servidor: '550 <anna@example.org>... Relaying Denied', Porta: 25, Segurança (SSL): Não, Erro do servidor: 550, Número do erro: 0x800CCC79"_s);
        row("Dutch", u"nl"_s,
            u"Het bericht kan niet worden verzonden omdat een van de geadresseerden door de server is geweigerd. Het geweigerde adres was 'anna@example.org'. Onderwerp 'Minutes, part 2', Account: 'Work (main)', Server: 'smtp.example.com', Protocol: SMTP, Antwoord van server: '550 <anna@example.org>... Relaying Denied', Poort: 25, Beveiligd (SSL): Nee, Serverfout: 550, Foutnummer: 0x800CCC79"_s);
        row("Polish", u"pl"_s,
            u"Nie można wysłać wiadomości, ponieważ jeden z adresatów został odrzucony przez serwer. Odrzucony adres: 'anna@example.org'. Temat 'Minutes, part 2', Konto: 'Work (main)', Serwer: 'smtp.example.com', Protokół: SMTP, Odpowiedź serwera: '550 <anna@example.org>... Relaying Denied', Port: 25, Zabezpieczenia (SSL): Nie, Błąd serwera: 550, Numer błędu: 0x800CCC79"_s);
        row("Russian", u"ru"_s,
            u"Не удалось отправить сообщение, так как один из получателей был отклонен сервером. Адрес: 'anna@example.org'. Тема 'Minutes, part 2', Учетная запись: 'Work (main)', Сервер: 'smtp.example.com', Протокол: SMTP, Ответ сервера: '550 <anna@example.org>... Relaying Denied', Порт: 25, Защита (SSL): Нет, Ошибка сервера: 550, Код ошибки: 0x800CCC79"_s);
        row("Japanese", u"ja"_s,
            u"受信者の 1 人がサーバーで拒否されたため、メッセージを送信できませんでした。拒否された電子メール アドレスは 'anna@example.org' です。件名 'Minutes, part 2', アカウント： 'Work (main)', サーバー： 'smtp.example.com', プロトコル： SMTP, サーバーの応答： '550 <anna@example.org>... Relaying Denied', ポート： 25, セキュリティ (SSL)： なし, サーバー エラー： 550, エラー番号： 0x800CCC79"_s);
        row("Chinese", u"zh"_s,
            u"由于服务器拒绝收件人之一，无法发送邮件。被拒绝的电子邮件地址是 'anna@example.org'。 主题 'Minutes, part 2', 帐户: 'Work (main)', 服务器: 'smtp.example.com', 协议: SMTP, 服务器响应: '550 <anna@example.org>... Relaying Denied', 端口: 25, 安全(SSL): 否, 服务器错误: 550, 错误号: 0x800CCC79"_s);
        row("Korean", u"ko"_s,
            u"받는 사람 중 한 명이 서버에서 거부되어 메시지를 보낼 수 없습니다. 거부된 주소는 'anna@example.org'입니다. 제목 'Minutes, part 2', 계정: 'Work (main)', 서버: 'smtp.example.com', 프로토콜: SMTP, 서버 응답: '550 <anna@example.org>... Relaying Denied', 포트: 25, 보안(SSL): 아니요, 서버 오류: 550, 오류 번호: 0x800CCC79"_s);
    }

    void anOutlookListIsReadExactly()
    {
        QFETCH(QString, dialog);
        QFETCH(QString, language);
        const recognition::Recognition result = tests::recogniser().recognise(dialog);
        QCOMPARE(result.form, u"outlook-dialog"_s);
        QCOMPARE(result.language, language);
        QCOMPARE(tests::fieldOf(result, u"account"), u"Work (main)"_s);
        QCOMPARE(tests::fieldOf(result, u"server"), u"smtp.example.com"_s);
        QCOMPARE(tests::fieldOf(result, u"protocol"), u"SMTP"_s);
        QCOMPARE(tests::fieldOf(result, u"port"), u"25"_s);
        QCOMPARE(tests::fieldOf(result, u"encryption"), u"none"_s);
        QCOMPARE(tests::fieldOf(result, u"reply-code"), u"550"_s);
        QCOMPARE(tests::fieldOf(result, u"client-error"), u"0x800CCC79"_s);
        QCOMPARE(tests::fieldOf(result, u"server-reply"), u"550 <anna@example.org>... Relaying Denied"_s);
        QCOMPARE(tests::fieldOf(result, u"recipient"), u"anna@example.org"_s);
        QCOMPARE(tests::fieldOf(result, u"subject"), u"Minutes, part 2"_s);
        QVERIFY(result.best());
        QCOMPARE(result.best()->cause, u"relay-denied"_s);
    }

    void anOddListIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("a label without a colon")
            << u"The host 'x' could not be found. Account 'MSN Mail', Server:\n'pop3.example.com', Protocol: POP3, Port 110, Secure(SSL): No,\nSocket Error: 11001, Error Number: 0x800CCC0D"_s
            << u"account"_s << u"MSN Mail"_s;
        QTest::newRow("a number wrapped to the next line")
            << u"Account: 'a', Server: 's.example.com', Protocol: SMTP, Port: 465, Secure(SSL): Yes, Socket\nError: 10061, Error\nNumber:\n0x800CCC0E"_s
            << u"socket-error"_s << u"10061"_s;
        QTest::newRow("a multiplication sign")
            << u"Account: 'a', Server: 's.example.com', Port: 25, Error Number: 0×800ccc0e"_s << u"client-error"_s
            << u"0x800CCC0E"_s;
        QTest::newRow("an apostrophe in the reply")
            << u"Account: 'a', Server: 's.example.com', Protocol: SMTP, Server Response: '553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 553, Error Number: 0x800CCC79"_s
            << u"server-reply"_s << u"553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"_s;
        QTest::newRow("encryption from the start on 465")
            << u"Account: 'a', Server: 's.example.com', Protocol: SMTP, Port: 465, Secure(SSL): Yes, Socket Error: 10061"_s
            << u"encryption"_s << u"tls"_s;
        QTest::newRow("the recipient of a report")
            << u"Reporting-MTA: dns; a.example\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown"_s
            << u"recipient"_s << u"anna@example.org"_s;
        QTest::newRow("the server of a bounce")
            << u"<anna@example.org>: host mx.example.org[192.0.2.3] said: 550 5.1.1 User unknown (in reply to RCPT TO command)"_s
            << u"server"_s << u"mx.example.org"_s;
        QTest::newRow("the port of a bounce")
            << u"<anna@example.org>: connect to mx.example.org[192.0.2.3]:25: Connection timed out"_s << u"port"_s
            << u"25"_s;
        QTest::newRow("the limit of a size")
            << u"552 5.3.4 message size 12345678 exceeds size limit 10240000 of server mx.example.org[192.0.2.3]"_s
            << u"limit"_s << u"10240000"_s;
        QTest::newRow("the block list")
            << u"554 5.7.1 Service unavailable; Client host [192.0.2.3] blocked using zen.spamhaus.org"_s
            << u"blocklist"_s << u"zen.spamhaus.org"_s;
        QTest::newRow("the link") << u"550 5.7.1 blocked, see https://example.com/why?ip=1 for more."_s << u"link"_s
                                  << u"https://example.com/why?ip=1"_s;
        QTest::newRow("the name of the computer")
            << u"504 5.5.2 <my_pc>: Helo command rejected: need fully-qualified hostname"_s << u"enhanced-status"_s
            << u"5.5.2"_s;
        QTest::newRow("a decimal number of a script")
            << u"CDO.Message.1 error -2147220973 The transport failed to connect to the server."_s << u"client-error"_s
            << u"0x80040213"_s;
    }

    void anOddListIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QCOMPARE(tests::fieldOf(tests::recogniser().recognise(text), field), value);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
