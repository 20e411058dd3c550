#pragma once

#include "ScriptedDns.h"
#include "TestCertificates.h"

#include <TestPlan.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::test {

/// What somebody asks of a real server: alice at mail.test, not signed in, from an ordinary computer, unless said.
struct Attempt {
    QByteArray password{}; ///< signs in with it; empty: does not sign in
    QString to{};          ///< empty: nobody in particular
    QString from = QStringLiteral("alice@mail.test");
    QString ehloName = QStringLiteral("computer.home.test");
    connection::EncryptionChoice encryption = connection::EncryptionChoice::Auto;
    std::optional<qint64> messageBytes{};
    bool authorityKnown = true; ///< whether this computer trusts who signed the server's certificate
};

/// An attempt and exactly the findings it must lead to: each of them is shown, all others must not be.
struct ServerRow {
    const char* name = nullptr;
    quint16 port = 0;
    Attempt attempt{};
    QStringList findings{}; ///< ids; those of praise may come or not
    bool fault = false;
};

/// Fills a test's table: the column "row", a ServerRow each.
void addRows(const QList<ServerRow>& rows);

/// What every test against a real server stands on: certificates of its own, and a name server that says mail.test is
/// this computer.
struct Surroundings {
    Surroundings();
    connection::TestPlan planFor(quint16 port, const Attempt& attempt = {}) const;

    TestCertificates certificates;
    ScriptedDns dns;
};

} // namespace unsent::test

Q_DECLARE_METATYPE(unsent::test::ServerRow)
