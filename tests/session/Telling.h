#pragma once

#include <Session.h>

namespace unsent::tests {

/// Short ways to say what a session is told.
inline model::Fact fact(const QString& id, const QString& value, model::FactSource source)
{
    return {id, value, source, std::nullopt};
}

inline session::Event pasted(const QList<session::Suspicion>& suspicions, QList<model::Fact> facts = {})
{
    for (model::Fact& fact : facts)
        fact.source = model::FactSource::Pasted;
    return session::TextGiven{QStringLiteral("the text"), QStringLiteral("reply"), facts, suspicions};
}

inline session::Event measured(QList<model::Fact> facts, const QString& tool = QStringLiteral("connection-test"))
{
    for (model::Fact& fact : facts)
        fact.source = model::FactSource::Measured;
    return session::FactsMeasured{tool, facts, QStringLiteral("the port answers"), {}};
}

inline session::Event answered(const QString& fact, const QString& value)
{
    return session::QuestionAnswered{fact, value};
}

inline session::Event tried(const QString& tree, const QString& node,
                            session::AdviceTried::Outcome outcome = session::AdviceTried::Outcome::NotSolved)
{
    return session::AdviceTried{{tree, node}, outcome};
}

} // namespace unsent::tests
