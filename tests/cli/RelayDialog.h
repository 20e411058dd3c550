#pragma once

#include <QString>

namespace unsent::tests {

/// An Outlook dialog about relaying, after the one of article 214402.
inline const QString RelayDialog = QStringLiteral(
    u"The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail "
    u"address was "
    "'sam@adatum.example'. Subject 'Test', Account: 'Work', Server: 'smtp.litware.example', Protocol: SMTP, Server "
    "Response: "
    "'550 <sam@adatum.example>... Relaying Denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: "
    "0x800CCC79");

} // namespace unsent::tests
