#include "Encryption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unsent::connection {

QString toId(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        return u"none"_s;
    case Encryption::StartTls:
        return u"starttls"_s;
    case Encryption::Tls:
        return u"tls"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        return QCoreApplication::translate("Encryption", "no encryption");
    case Encryption::StartTls:
        return QCoreApplication::translate("Encryption", "STARTTLS encryption");
    case Encryption::Tls:
        return QCoreApplication::translate("Encryption", "SSL/TLS encryption");
    }
    Q_UNREACHABLE();
}

Phrase phraseOf(Encryption encryption)
{
    return [encryption] { return toText(encryption); };
}

std::optional<EncryptionChoice> encryptionChoiceFromId(const QString& id)
{
    if (id == u"auto")
        return EncryptionChoice::Auto;
    if (id == u"starttls")
        return EncryptionChoice::StartTls;
    if (id == u"tls")
        return EncryptionChoice::Tls;
    if (id == u"none")
        return EncryptionChoice::None;
    return std::nullopt;
}

Encryption firstMode(EncryptionChoice choice, quint16 port)
{
    constexpr quint16 Submissions = 465; // RFC 8314 section 3.3: TLS from the first byte
    switch (choice) {
    case EncryptionChoice::Auto:
        return port == Submissions ? Encryption::Tls : Encryption::StartTls;
    case EncryptionChoice::StartTls:
        return Encryption::StartTls;
    case EncryptionChoice::Tls:
        return Encryption::Tls;
    case EncryptionChoice::None:
        return Encryption::None;
    }
    Q_UNREACHABLE();
}

} // namespace unsent::connection
