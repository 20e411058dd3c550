#pragma once

#include "ScriptedDns.h"

#include <TestPlan.h>
#include <Verdict.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::test {

/// What the name servers say, and exactly the findings that must come out.
struct DnsRow {
    const char* name;
    void (*prepare)(ScriptedDns& dns, connection::TestPlan& plan);
    QStringList findings;
};
QList<DnsRow> dnsRows();

/// What was seen on several paths, and exactly the findings that must come out.
struct EvidenceRow {
    const char* name;
    connection::TestPlan plan;
    connection::Evidence evidence;
    QStringList findings;
    QString verdict; ///< words in it
};
QList<EvidenceRow> evidenceRows();

} // namespace unsent::test
