#include "ErrorTexts.h"

using namespace Qt::StringLiterals;

namespace unsent::test {

QString relayingDialog()
{
    return u"The message could not be sent because one of the recipients was rejected by the server. The rejected "
           u"e-mail "
           "address was '<someone@microsoft.com>'. Subject: '<Test>', Account: '<Test>', Server: "
           "'<smtp.microsoft.com>', "
           "Protocol: SMTP, Server Response: '550 <someone@microsoft.com>... Relaying Denied', Port: 25, Secure (SSL): "
           "No, Server Error: 550, Error Number: 0x800CCC79"_s;
}

QString invalidDomainNameDialog()
{
    return u"An unknown error has occurred. Account: 'Home', Server: 'smtp.proseware.example', Protocol: SMTP, Server "
           "Response: '501 Invalid domain name', Port: 25 Secure(SSL): No, Server Error: 501, Error Number: 0x800CCC63"_s;
}

QString messageTooLargeDialog()
{
    return u"The message could not be sent. Subject: 'Pictures', Account: 'Home', Server: 'smtp.proseware.example', "
           "Protocol: SMTP, Server Response: '552 5.3.4 Message size exceeds fixed maximum message size', Port: 587, "
           "Secure (SSL): Yes, Server Error: 552, Error Number: 0x800CCC6D"_s;
}

QString signInNeededDialog()
{
    return u"The message could not be sent because the server rejected the sender's e-mail address. The sender's "
           u"e-mail "
           "address was 'anna@proseware.example'. Subject: 'Hello', Account: 'Home', Server: 'smtp.proseware.example', "
           "Protocol: SMTP, Server Response: '530 5.7.0 Authentication required', Port: 587, Secure (SSL): Yes, Server "
           "Error: 530, Error Number: 0x800CCC78"_s;
}

QString smallTalk()
{
    return u"Good morning, the garden gate is open and the cat is out again."_s;
}

} // namespace unsent::test
