#pragma once

#include <Journey.h>

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>

namespace unsent::tests {
struct PlannedWalk;
}

namespace unsent::test {

/// Walks the trees through the real window and takes a picture of every page it has not taken yet: TREE-NN-NODE.png,
/// NN being the node's place in its tree. What was walked and what was odd is kept for the index.
class TreeTour {
public:
    struct Walk {
        QString tree;
        QString name;
        QStringList pages; ///< names of pictures, in the order of the walk
    };

    TreeTour(Journey& journey, QString folder);

    /// As its author wrote it down, then "Yes, it sends".
    void walkAsPlanned(const tests::PlannedWalk& walk);
    /// Every advice is answered "No" until nothing is left; questions by what `answers` says, else "I am not sure".
    void refuseAll(const QString& tree, const QMap<QString, QString>& answers);
    /// Each answer of the first question, then "I am not sure" up to the first advice.
    void tryFirstAnswers(const QString& tree);
    /// Straight to each page of the tree that no walk has met.
    void visitTheRest(const QString& tree);

    const QList<Walk>& walks() const { return m_walks; }
    /// What the pages say, by picture, one line a text.
    const QMap<QString, QStringList>& texts() const { return m_texts; }
    /// Nodes that could not be reached, clipped texts, buttons that were not there.
    const QStringList& oddities() const { return m_oddities; }

private:
    /// What to press on this page: an answer's value; yes, no or cannot on an advice; empty to stop.
    using Choice = std::function<QString()>;

    bool begin(const QString& tree);
    void follow(const Choice& choose);
    bool press(const QString& choice);
    void take();
    bool isAnswer(const QString& value);
    QString pictureName();
    void open(const QString& tree, const QString& name);

    Journey& m_journey;
    QString m_folder;
    QSet<QString> m_taken;
    QList<Walk> m_walks;
    QMap<QString, QStringList> m_texts;
    QStringList m_oddities;
};

} // namespace unsent::test
