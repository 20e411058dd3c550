#include "TestMessage.h"

#include "CommandText.h"

#include <QCoreApplication>
#include <QUuid>

namespace unsent::connection {

QByteArray selfMessage(const QString& address, const QDateTime& now)
{
    const QByteArray path = commandPath(address);
    const QByteArray domain = path.mid(path.lastIndexOf('@') + 1);
    const QString subject = QCoreApplication::translate("TestMessage", "A test message from yourself");
    const QString body = QCoreApplication::translate(
        "TestMessage", "You asked Unsent to send this message to your own address. It arrived, so "
                       "sending and receiving both work. You can delete it.\n");
    QByteArray message;
    message += "Date: " + now.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    message += "From: <" + path + ">\r\nTo: <" + path + ">\r\n";
    message += "Subject: =?utf-8?B?" + subject.toUtf8().toBase64() + "?=\r\n";
    message += "Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain + ">\r\n";
    message +=
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray text = body.toUtf8().toBase64(); // no line of it begins with a dot
    for (qsizetype at = 0; at < text.size(); at += 76)
        message += text.mid(at, 76) + "\r\n";
    return message;
}

} // namespace unsent::connection
