#include "TreeTour.h"

#include "TreePaths.h"

#include <LookUpPage.h>
#include <PlannedWalks.h>
#include <Sight.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {
using Kind = session::Position::Kind;
constexpr int PagesAtMost = 90;

/// A question whose fact another one of the tree asks for: it only shows the way on, and is never put.
bool isDecidedBefore(const model::Tree& tree, const model::Node& node)
{
    return !node.answers.isEmpty() && std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](const model::Node& other) {
        return other.id != node.id && other.fact() == node.fact();
    });
}
} // namespace

TreeTour::TreeTour(Journey& journey, QString folder)
    : m_journey(journey)
    , m_folder(std::move(folder))
{
}

void TreeTour::open(const QString& tree, const QString& name)
{
    m_walks << Walk{tree, name, {}};
    m_journey.wizard().startAgain();
}

bool TreeTour::begin(const QString& tree)
{
    if (tree == "no-error-message"_L1)
        return m_journey.press(u"door-no-error-message"_s);
    m_journey.wizard().showLookUp();
    auto* lookUp = m_journey.find<pages::LookUpPage>(u"lookUpPage"_s);
    if (!lookUp)
        return false;
    for (const model::Cause& cause : m_journey.store().causes()) {
        if (cause.tree == tree) {
            Q_EMIT lookUp->causeChosen(cause.id);
            return true;
        }
    }
    Q_EMIT lookUp->causeChosen(tree); // a tree without a cause of its own, such as that of sending services
    return m_journey.kind() != Kind::Start;
}

void TreeTour::follow(const Choice& choose)
{
    for (int page = 0; page < PagesAtMost; ++page) {
        take();
        if (m_journey.kind() == Kind::Outcome)
            return;
        const QString choice = choose();
        if (choice.isEmpty())
            return;
        if (!press(choice)) {
            m_oddities << u"%1: cannot press %2"_s.arg(pictureName(), choice);
            return;
        }
    }
    m_oddities << u"%1: the walk does not end"_s.arg(m_walks.last().name);
}

bool TreeTour::press(const QString& choice)
{
    if (m_journey.kind() == Kind::Advice)
        return m_journey.press(choice == "yes"_L1 ? u"primary"_s : choice);
    if (m_journey.pageName() != "questionPage"_L1) {
        if (!m_journey.press(u"answerInstead"_s))
            return false;
        take();
    }
    return m_journey.answer(choice);
}

bool TreeTour::isAnswer(const QString& value)
{
    const model::NodeRef ref = m_journey.wizard().session().position().node;
    const model::Tree* tree = m_journey.store().tree(ref.tree);
    const model::Node* node = tree ? tree->node(ref.node) : nullptr;
    return node && std::any_of(node->answers.begin(), node->answers.end(),
                               [&](const model::Answer& answer) { return answer.value == value; });
}

QString TreeTour::pictureName()
{
    const session::Position& position = m_journey.wizard().session().position();
    if (position.kind == Kind::Outcome)
        return u"%1-99-outcome-%2"_s.arg(m_walks.last().tree,
                                         position.solved ? u"solved"_s : u"open-"_s + position.cause);
    const model::Tree* tree = m_journey.store().tree(position.node.tree);
    int number = 0;
    for (int i = 0; tree && i < tree->nodes.size(); ++i) {
        if (tree->nodes.at(i).id == position.node.node)
            number = i + 1;
    }
    const bool isTool = position.kind == Kind::Tool && m_journey.pageName() != "questionPage"_L1;
    return u"%1-%2-%3%4"_s.arg(position.node.tree)
        .arg(number, 2, 10, QChar(u'0'))
        .arg(position.node.node, isTool ? u"-tool"_s : QString());
}

void TreeTour::take()
{
    const QString name = pictureName();
    m_walks.last().pages << name;
    if (m_taken.contains(name))
        return;
    m_taken.insert(name);
    QTest::qWait(30); // layouts settle in the event loop
    if (!m_journey.window().grab().save(m_folder + u'/' + name + u".png"_s))
        m_oddities << name + u": the picture cannot be written"_s;
    for (const QString& clipped : clippedTexts(m_journey.window()))
        m_oddities << name + u": "_s + clipped;
    QStringList& texts = m_texts[name];
    for (const SeenText& seen : seenTexts(*m_journey.page())) {
        if (!texts.contains(seen.text))
            texts << seen.text;
    }
}

void TreeTour::walkAsPlanned(const tests::PlannedWalk& walk)
{
    open(walk.tree, walk.name);
    const bool isBegun =
        walk.text.isEmpty() ? begin(walk.tree) : m_journey.diagnose(walk.text) && m_journey.press(u"primary"_s);
    if (!isBegun) {
        m_oddities << walk.tree + u": cannot begin: "_s + walk.name;
        return;
    }
    QStringList outcomes;
    for (const auto& step : walk.then)
        outcomes << step.solved;
    outcomes << u"yes"_s;
    follow([&]() -> QString {
        if (m_journey.kind() == Kind::Advice)
            return outcomes.isEmpty() ? QString() : outcomes.takeFirst();
        const QString fact = m_journey.fact();
        const QString node = m_journey.position().section(u'/', 1);
        const QString known = walk.answers.value(node, walk.given.value(fact, u"?"_s));
        const QString value = walk.answers.value(fact, known);
        // What is only known from elsewhere, such as a provider without a button, cannot be answered by hand.
        return isAnswer(value) ? value : u"?"_s;
    });
}

void TreeTour::refuseAll(const QString& tree, const QMap<QString, QString>& answers)
{
    open(tree, u"\"No\" to the end"_s);
    if (!begin(tree))
        return;
    follow([&]() -> QString {
        const QString value = answers.value(m_journey.fact());
        return m_journey.kind() == Kind::Advice ? u"no"_s : isAnswer(value) ? value : u"?"_s;
    });
}

void TreeTour::tryFirstAnswers(const QString& tree)
{
    const model::Tree* known = m_journey.store().tree(tree);
    if (!known || !known->start())
        return;
    QStringList values;
    for (const model::Answer& answer : known->start()->answers) {
        if (answer.value != "*"_L1)
            values << answer.value;
    }
    for (const QString& value : std::as_const(values)) {
        open(tree, u"first answer: "_s + value);
        if (!begin(tree))
            continue;
        bool isFirst = true;
        follow([&]() -> QString {
            if (m_journey.kind() == Kind::Advice)
                return {};
            return std::exchange(isFirst, false) ? value : u"?"_s;
        });
    }
}

void TreeTour::visitTheRest(const QString& tree)
{
    const model::Tree* known = m_journey.store().tree(tree);
    for (qsizetype i = 0; known && i < known->nodes.size(); ++i) {
        const model::NodeRef target{tree, known->nodes.at(i).id};
        const QString name = u"%1-%2-%3"_s.arg(tree).arg(i + 1, 2, 10, QChar(u'0')).arg(target.node);
        if (m_taken.contains(name))
            continue;
        open(tree, u"straight to "_s + target.node);
        if (!canBePressedTo(m_journey.store(), target))
            continue; // only what is known from elsewhere leads there
        const QString cause = causeTowards(m_journey.store(), tree);
        const auto starting = m_journey.store().cause(cause);
        if (!begin(starting && !known->startsWhen.isEmpty() ? tree : starting ? starting->tree : tree))
            continue;
        follow([&]() -> QString {
            const model::NodeRef at = m_journey.wizard().session().position().node;
            return stepTowards(m_journey.store(), at, target);
        });
        if (!m_taken.contains(name) && !isDecidedBefore(*known, known->nodes.at(i)))
            m_oddities << target.toString() + u": was not reached"_s;
    }
}

} // namespace unsent::test
