#pragma once

#include "Actor.h"
#include "Source.h"

#include <QList>
#include <QString>

#include <optional>

namespace unsent::model {

/// A place in the knowledge: a node of a tree. An empty node means the tree's start.
struct NodeRef {
    QString tree;
    QString node;

    bool isNull() const { return tree.isEmpty(); }
    /// "tree/node", as the walk tests and `--json` write it.
    QString toString() const { return tree + u'/' + node; }
    bool operator==(const NodeRef&) const = default;
};
size_t qHash(const NodeRef& ref, size_t seed = 0);

/// One button of a question.
struct Answer {
    QString fact;
    QString value; ///< `?` is "I am not sure", `*` any other known value (never shown)
    QString text;
    QString hint; ///< smaller type under the text, may be empty
    NodeRef target;
};

enum class Level { None, Low, Medium, High };

/// What an advice costs and promises; the ranking of what to try next lives on these.
struct AdviceFigures {
    Actor acts = Actor::You;
    double minutes = 5;
    double helps = 0.5; ///< 0..1: how often it solves the cause where it applies
    Level risk = Level::Low;
    Level cost = Level::None;
    Level annoyance = Level::Low;
};

/// A question, a question with a tool, or an advice.
struct Node {
    enum class Kind { Question, Tool, Advice };

    QString id;
    Kind kind = Kind::Question;
    QString title; ///< the question, or what to do
    QString body;  ///< Markdown, may be empty
    QString why;   ///< "Why is this asked?", may be empty

    /// name-check, size-check, relay-scenario, connection-test: what finds the fact of a tool's question, or what an
    /// advice tells the person to use; empty for none.
    QString tool;

    // of questions and tools
    QList<Answer> answers;

    // of advice
    AdviceFigures figures;
    QString steps;   ///< Markdown: numbered steps of its own, may be empty
    QString howTo;   ///< id, may be empty
    QString message; ///< ready message with placeholders, may be empty
    std::optional<NodeRef> whenNotSolved;

    /// Whether using its tool is all that this advice tells the person to do.
    bool isToolAlone() const
    {
        return kind == Kind::Advice && !tool.isEmpty() && steps.isEmpty() && howTo.isEmpty() && message.isEmpty();
    }
    /// The fact this question asks for; empty for an advice.
    QString fact() const { return answers.isEmpty() ? QString() : answers.first().fact; }
};

/// One condition of `starts-when`, such as `cause = relay-denied`.
struct StartCondition {
    QString subject; ///< cause or door
    QString value;
};

struct Tree {
    QString id;
    QString title;
    QList<StartCondition> startsWhen;
    QList<Node> nodes; ///< in the order written; the first is the start
    QList<Source> sources;

    const Node* node(const QString& nodeId) const;
    const Node* start() const { return nodes.isEmpty() ? nullptr : &nodes.first(); }
};

} // namespace unsent::model
