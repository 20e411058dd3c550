#pragma once

#include "TestPlan.h"

#include <Fact.h>
#include <Provider.h>
#include <Result.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::connection {

/// The usual three ports: 587, 465, 25.
QList<Target> usualTargets();
/// What stands behind the last `@`, in lower case; empty when there is no address.
QString domainOf(const QString& address);
/// The address in `Anna <anna@example.com>`, `mailto:anna@example.com` or the like; empty where there is none whole.
QString addressIn(const QString& text);
/// A server's name as it stands in error messages, without what stands around it: `<smtp.example.com>,`.
QString bareHost(const QString& text);
/// A plan from a server's name or address as typed, with an optional `:port`. The error says what is wrong with it.
model::Result<TestPlan> planForHost(const QString& text);
/// A plan from an e-mail address and its provider's card.
TestPlan planForCard(const QString& address, const model::Provider& card);
/// A plan from what is known of the case (facts server, port, encryption, sender, recipient, size, host-name); absent
/// without a server.
std::optional<TestPlan> planForFacts(const QList<model::Fact>& facts);

} // namespace unsent::connection
