#include "ServerRow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace unsent::test {

void addRows(const QList<ServerRow>& rows)
{
    QTest::addColumn<ServerRow>("row");
    for (const ServerRow& row : rows)
        QTest::newRow(row.name) << row;
}

Surroundings::Surroundings()
{
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
}

connection::TestPlan Surroundings::planFor(quint16 port, const Attempt& attempt) const
{
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{port, attempt.encryption, connection::Origin::Typed}};
    if (attempt.authorityKnown)
        plan.caFile = certificates.caFile();
    plan.nameServers = {dns.server()};
    plan.ehloName = attempt.ehloName;
    plan.from = attempt.from;
    plan.to = attempt.to;
    plan.messageBytes = attempt.messageBytes;
    if (!attempt.password.isEmpty()) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<connection::Password>(QByteArray(attempt.password));
    }
    return plan;
}

} // namespace unsent::test
