#pragma once

#include <RuleSet.h>

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace unsent::speed {

/// The examples of all signatures that are one line of words.
QStringList oneLiners(const model::RuleSet& rules);

/// A delivery report as Postfix sends it (multipart/report with the returned headers), round one reply.
QByteArray bounceMessage(const QString& reply, int number);

/// Text of about this many characters, as a careless person copies it: reports, replies and chat in turn.
QString longPaste(const QStringList& replies, qsizetype characters);

/// A mail log of a given length that is made while it is read: nine lines of sent mail for each line of trouble.
class GeneratedLog : public QIODevice {
public:
    GeneratedLog(const QStringList& replies, qint64 bytes);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_block; ///< some thousand lines, given out again and again
    qint64 m_left = 0;
    qsizetype m_at = 0;
};

} // namespace unsent::speed
