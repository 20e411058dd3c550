#include "Linter.h"
#include "Register.h"
#include "TreeGraph.h"

#include <Fact.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

void lintQuestion(const PlacedTree& tree, const model::Node& node, const Register& entries, Remarks& remarks)
{
    const Place place = tree.placeOf(node.id);
    const auto isShown = [](const model::Answer& answer) { return answer.value != model::AnyValue; };
    if (std::count_if(node.answers.begin(), node.answers.end(), isShown) < 2)
        remarks.error(place, u"the question \"%1\" has fewer than two answers"_s.arg(node.id));
    const bool hasUnsure = std::any_of(node.answers.begin(), node.answers.end(),
                                       [](const model::Answer& answer) { return answer.value == model::UnsureValue; });
    if (!hasUnsure)
        remarks.error(place, u"the question \"%1\" has no answer `?`"_s.arg(node.id));
    QSet<QString> values;
    for (const model::Answer& answer : node.answers) {
        const Place line = tree.placeOf(node.id, answer.value);
        if (answer.fact != node.fact())
            remarks.error(line, u"the answers of \"%1\" name more than one fact"_s.arg(node.id));
        if (values.contains(answer.value))
            remarks.error(line, u"the value \"%1\" is answered twice"_s.arg(answer.value));
        values.insert(answer.value);
        if (answer.text.isEmpty())
            remarks.error(line, u"an answer has no words"_s);
        const QString fault = answer.value == model::AnyValue && entries.facts.contains(answer.fact)
                                  ? QString()
                                  : entries.faultOf(answer.fact, answer.value);
        if (!fault.isEmpty())
            remarks.error(line, fault);
    }
}

void lintNode(const PlacedTree& tree, const model::Node& node, const Register& entries, Remarks& remarks)
{
    // The relaying scenario answers a question and finds nothing that could be news to an advice.
    static const QStringList ofAdvice = {u"name-check"_s, u"size-check"_s, u"connection-test"_s};
    static const QStringList ofQuestions = ofAdvice + QStringList{u"relay-scenario"_s};
    const Place place = tree.placeOf(node.id);
    if (node.title.isEmpty())
        remarks.error(place, u"\"%1\" has no title: its first paragraph"_s.arg(node.id));
    const bool isAdvice = node.kind == model::Node::Kind::Advice;
    if (!node.tool.isEmpty() && !ofQuestions.contains(node.tool))
        remarks.error(place, u"there is no tool \"%1\""_s.arg(node.tool));
    else if (isAdvice && !node.tool.isEmpty() && !ofAdvice.contains(node.tool))
        remarks.error(place, u"an advice cannot name the tool \"%1\": it answers questions"_s.arg(node.tool));
    if (!isAdvice)
        lintQuestion(tree, node, entries, remarks);
    if (!node.howTo.isEmpty() && !entries.howTos.contains(node.howTo))
        remarks.error(place, u"there is no how-to \"%1\""_s.arg(node.howTo));
}

void lintStarts(const Content& content, const Register& entries, Remarks& remarks)
{
    QHash<QString, QString> startedBy;
    for (const PlacedTree& tree : content.trees) {
        if (tree.value.nodes.isEmpty())
            remarks.error(tree.place, u"the tree has no nodes"_s);
        for (const auto& condition : tree.value.startsWhen) {
            const QString key = condition.subject + u" = "_s + condition.value;
            if (startedBy.contains(key))
                remarks.error(tree.place, u"%1 already starts the tree \"%2\""_s.arg(key, startedBy[key]));
            startedBy.insert(key, tree.value.id);
            const auto* cause = entries.causes.value(condition.value);
            if (condition.subject == "cause"_L1 && !cause)
                remarks.error(tree.place, u"there is no cause \"%1\""_s.arg(condition.value));
            else if (condition.subject == "cause"_L1 && cause->value.tree != tree.value.id)
                remarks.error(tree.place, u"starts when %1, whose tree is \"%2\""_s.arg(key, cause->value.tree));
            if (condition.subject == "fact"_L1 && !entries.facts.contains(condition.value))
                remarks.error(tree.place, u"there is no fact \"%1\""_s.arg(condition.value));
        }
    }
    for (const auto& [cause, place] : content.causes) {
        if (entries.trees.contains(cause.tree) && startedBy.value(u"cause = "_s + cause.id) != cause.tree)
            remarks.error(place, u"the tree \"%1\" does not start when cause = %2"_s.arg(cause.tree, cause.id));
    }
}

void lintWays(const Content& content, const Register& entries, Remarks& remarks)
{
    const TreeGraph graph(content);
    for (const TreeEdge& edge : graph.loose()) {
        remarks.error(edge.place, u"leads to \"%1\", which does not exist"_s.arg(edge.to.toString()));
    }
    for (const PlacedTree& tree : content.trees) {
        if (!tree.value.startsWhen.isEmpty() || graph.isEntered(tree.value.id))
            continue;
        remarks.error(tree.place, u"nothing starts this tree: no \"starts-when\" and no link to it"_s);
    }
    for (const model::NodeRef& node : graph.unreachable())
        remarks.error(entries.trees[node.tree]->placeOf(node.node), u"no way leads to \"%1\""_s.arg(node.node));
    for (const TreeCircle& circle : graph.circles()) {
        QStringList way;
        for (const model::NodeRef& node : circle.way)
            way.append(node.toString());
        remarks.error(circle.place, u"goes round in a circle: %1"_s.arg(way.join(u" > "_s)));
    }
}

} // namespace

void lintTrees(const Content& content, Remarks& remarks)
{
    const Register entries(content);
    for (const PlacedTree& tree : content.trees) {
        for (const model::Node& node : tree.value.nodes)
            lintNode(tree, node, entries, remarks);
    }
    lintStarts(content, entries, remarks);
    lintWays(content, entries, remarks);
}

} // namespace unsent::compiler
