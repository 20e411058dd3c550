#pragma once

#include "Phrase.h"

#include <QString>

#include <optional>

namespace unsent::connection {

/// How one connection is (to be) encrypted.
enum class Encryption { None, StartTls, Tls };

/// What the plan asks for on a port. Auto: TLS from the start on 465, STARTTLS elsewhere, and the other mode when the
/// port turns out to speak it.
enum class EncryptionChoice { Auto, StartTls, Tls, None };

/// `none starttls tls`, the values of the fact `encryption`.
QString toId(Encryption encryption);
/// As a person reads it, such as "SSL/TLS encryption".
QString toText(Encryption encryption);
/// The same words as a phrase, said in the language of the moment.
Phrase phraseOf(Encryption encryption);
/// `auto starttls tls none`; absent for anything else.
std::optional<EncryptionChoice> encryptionChoiceFromId(const QString& id);
/// The mode to begin with on this port.
Encryption firstMode(EncryptionChoice choice, quint16 port);

} // namespace unsent::connection
