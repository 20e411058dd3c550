#include "ProviderInWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderInWords)
};
} // namespace

QString encryptionInWords(const QString& id)
{
    if (id == "tls"_L1)
        return Words::tr("encrypted from the start (SSL/TLS)");
    if (id == "starttls"_L1)
        return Words::tr("encrypted with STARTTLS");
    return id == "none"_L1 ? Words::tr("not encrypted") : id;
}

QString signInInWords(const QString& id)
{
    if (id == "oauth2"_L1)
        return Words::tr("sign-in in a browser window (OAuth 2.0)");
    if (id == "password"_L1)
        return Words::tr("your password");
    if (id == "app-password"_L1)
        return Words::tr("an app password");
    if (id == "authorisation-code"_L1)
        return Words::tr("an authorisation code");
    if (id == "separate-password"_L1)
        return Words::tr("a separate e-mail password");
    if (id == "bridge-password"_L1)
        return Words::tr("the password of the provider's Bridge program");
    if (id == "none"_L1)
        return Words::tr("none, on the provider's own lines only");
    return id;
}

QString dayInWords(const QString& isoDay)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : isoDay;
}

} // namespace unsent::tools
