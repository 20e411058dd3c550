#pragma once

#include <TestPlan.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::test {

/// A dialogue and exactly the findings it must lead to: each of them is shown, all others must not be.
struct DialogueRow {
    const char* name;
    QStringList scripts;  ///< one for each connection, the last repeats
    QStringList findings; ///< ids; those of praise may come or not
    QString verdict;      ///< the id that decides; empty for no fault
    void (*change)(connection::TestPlan&) = nullptr;
};

QList<DialogueRow> greetingRows();
QList<DialogueRow> encryptionRows();
QList<DialogueRow> signInRows();
QList<DialogueRow> transactionRows();
QList<DialogueRow> recipientRows();

// Pieces of dialogues.
inline const QString Greeting = QStringLiteral("S: 220 mail.test ESMTP\nC: EHLO\n");
inline const QString Offers = QStringLiteral("S: 250-mail.test\nS: 250-SIZE 10000000\nS: 250 STARTTLS\nC: STARTTLS\n");
inline const QString Encrypted = QStringLiteral("S: 220 go\nTLS good\nC: EHLO\n");
inline const QString OffersAuth = QStringLiteral("S: 250-mail.test\nS: 250-AUTH PLAIN LOGIN\nS: 250 SIZE 10000000\n");
/// Up to the second EHLO's answer, sign-in offered.
inline const QString Secure = Greeting + Offers + Encrypted + OffersAuth;
inline const QString MailOk = QStringLiteral("C: MAIL FROM:<alice@mail.test>\nS: 250 2.1.0 Ok\n");
inline const QString RcptOk = QStringLiteral("C: RCPT TO:<\nS: 250 2.1.5 Ok\n");
inline const QString Bye = QStringLiteral("C: RSET\nS: 250 Ok\nC: QUIT\n");

void withPassword(connection::TestPlan& plan);
void withRecipient(connection::TestPlan& plan);

} // namespace unsent::test
