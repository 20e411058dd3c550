// Walks every tree through the real window and takes a picture of every page, for eyes:
//   screens-trees FOLDER [--tree ID] [--scheme light|dark|high-contrast] [--percent 200] [--language de|pseudo]
//                 [--width 1120] [--height 760]
// In the folder stand TREE-NN-NODE.png, index.md (which walk shows which pictures, and what was odd) and texts.md (what
// the pages say). It ends with 1 when a page could not be reached or something was clipped.
#include "DrawingOptions.h"
#include "TreeTour.h"

#include <PlannedWalks.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

void walkTree(test::TreeTour& tour, const QString& tree, const QList<tests::PlannedWalk>& walks)
{
    QMap<QString, QString> answers;
    for (const tests::PlannedWalk& walk : walks) {
        if (walk.tree != tree)
            continue;
        if (answers.isEmpty())
            answers = walk.answers;
        tour.walkAsPlanned(walk);
    }
    tour.refuseAll(tree, answers);
    tour.tryFirstAnswers(tree);
    tour.visitTheRest(tree);
}

QString indexOf(const test::TreeTour& tour)
{
    QString index = u"# Odd\n\n"_s;
    for (const QString& oddity : tour.oddities())
        index += u"- "_s + oddity + u'\n';
    QString tree;
    for (const auto& walk : tour.walks()) {
        if (walk.tree != tree)
            index += u"\n# "_s + walk.tree + u"\n\n"_s;
        tree = walk.tree;
        index += u"- %1: %2\n"_s.arg(walk.name, walk.pages.join(u" > "_s));
    }
    return index;
}

QString textsOf(const test::TreeTour& tour)
{
    QString texts;
    for (auto page = tour.texts().cbegin(); page != tour.texts().cend(); ++page)
        texts += u"\n# "_s + page.key() + u"\n\n"_s + page->join(u'\n') + u'\n';
    return texts;
}

bool save(const QString& path, const QString& text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const test::DrawingOptions options(u"tree-tour"_s, 760, {{u"tree"_s, {}, u"id"_s}});
    const QString folder = options.folder();
    pages::Policies policies;
    policies.mayReadThisComputer = false; // else the pages of all other systems are never asked for
    test::Journey journey(options.preferences(), policies);
    journey.window().resize(options.size());

    const auto walks = tests::readPlannedWalks(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content/trees"));
    test::TreeTour tour(journey, folder);
    const QString only = options.value(u"tree"_s);
    for (const QString& tree : journey.store().treeIds()) {
        if (only.isEmpty() || tree == only)
            walkTree(tour, tree, walks);
    }
    const bool isSaved = save(folder + u"/index.md"_s, indexOf(tour)) && save(folder + u"/texts.md"_s, textsOf(tour));
    return isSaved && tour.oddities().isEmpty() ? 0 : 1;
}
