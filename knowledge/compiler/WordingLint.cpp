#include "Linter.h"
#include "Readability.h"
#include "Register.h"
#include "Wording.h"

#include <QRegularExpression>

#include <re2/re2.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

constexpr double HardestGrade = 8;
constexpr int FewestWordsToGrade = 25; // the formula says nothing about a few words
constexpr int LongestSentence = 28;

struct HarmfulPattern {
    QString language;
    std::unique_ptr<RE2> pattern;
    std::unique_ptr<RE2> unless; ///< null where there is none
    QString reason;
};

std::unique_ptr<RE2> compiled(const QString& pattern, const Place& place, Remarks& remarks)
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    auto regex = std::make_unique<RE2>(pattern.toStdString(), options);
    if (!regex->ok())
        remarks.error(place, u"the pattern is wrong: %1"_s.arg(QString::fromStdString(regex->error())));
    return regex;
}

std::vector<HarmfulPattern> harmfulPatterns(const Content& content, Remarks& remarks)
{
    std::vector<HarmfulPattern> patterns;
    for (const auto& [advice, place] : content.harmful) {
        HarmfulPattern harmful{advice.language, compiled(advice.pattern, place, remarks), nullptr, advice.reason};
        if (!advice.unless.isEmpty())
            harmful.unless = compiled(advice.unless, place, remarks);
        patterns.push_back(std::move(harmful));
    }
    return patterns;
}

/// The line of a tree's node rather than of its head, where the field names one.
Place placeOf(const WordedEntry& entry, const QString& field, const Register& entries)
{
    const auto* tree = entry.entity == "tree"_L1 ? entries.trees.value(entry.id) : nullptr;
    return tree ? tree->placeOf(field.section(u'/', 0, 0)) : entry.place;
}

void lintHarm(const QStringList& sentences, const QString& language, const Place& place,
              const std::vector<HarmfulPattern>& patterns, Remarks& remarks)
{
    for (const QString& sentence : sentences) {
        const std::string text = sentence.toStdString();
        for (const HarmfulPattern& harmful : patterns) {
            if (harmful.language != language)
                continue;
            const bool isWarning = harmful.unless && RE2::PartialMatch(text, *harmful.unless);
            if (RE2::PartialMatch(text, *harmful.pattern) && !isWarning)
                remarks.error(place, u"harmful advice in \"%1\": %2"_s.arg(sentence, harmful.reason));
        }
    }
}

void lintLinks(const QString& words, const Place& place, const Register& entries, Remarks& remarks)
{
    static const QRegularExpression linkForm(u"\\]\\(([^)\\s]+)\\)"_s);
    static const QRegularExpression pageForm(
        u"^(?:\\.\\./)?(?:(howto|articles|trees)/)?([a-z0-9-]+)\\.md(?:#[a-z0-9-]+)?$"_s);
    for (auto links = linkForm.globalMatch(words); links.hasNext();) {
        const QString target = links.next().captured(1);
        if (target.startsWith("https://"_L1) || target.startsWith("http://"_L1) || target.startsWith("mailto:"_L1))
            continue;
        const auto page = pageForm.match(target);
        const QString id = page.captured(2);
        if (!page.hasMatch() ||
            !(entries.howTos.contains(id) || entries.articles.contains(id) || entries.trees.contains(id)))
            remarks.error(place, u"the link to \"%1\" leads nowhere"_s.arg(target));
    }
}

/// Fields an end user reads; messages go to administrators and quote technical words, titles of codes are registered
/// names.
bool isForEndUsers(const QString& entity, const QString& field)
{
    if (entity == "fact"_L1 || entity == "provider"_L1)
        return false;
    if (field.endsWith("message"_L1) || field == "corrects"_L1)
        return false;
    return !(entity == "code"_L1 && field == "title"_L1);
}

void lintPlainness(const QStringList& sentences, const QString& field, const Place& place, Remarks& remarks)
{
    int words = 0;
    for (const QString& sentence : sentences) {
        const int count = wordCount(sentence);
        words += count;
        if (count > LongestSentence)
            remarks.warning(place,
                            u"a sentence of %1 words in %2: \"%3 ...\""_s.arg(count).arg(field, sentence.left(60)));
    }
    const double grade = readingGrade(sentences);
    if (words >= FewestWordsToGrade && grade > HardestGrade)
        remarks.warning(place, u"%1 needs reading grade %2"_s.arg(field, QString::number(grade, 'f', 1)));
}

} // namespace

void lintWording(const Content& content, Remarks& remarks)
{
    const Register entries(content);
    const auto patterns = harmfulPatterns(content, remarks);
    for (const WordedEntry& entry : wordedEntries(content)) {
        for (auto word = entry.words.begin(); word != entry.words.end(); ++word) {
            const Place place = placeOf(entry, word.key(), entries);
            const QStringList sentences = sentencesOf(word.value());
            lintHarm(sentences, u"en"_s, place, patterns, remarks);
            lintLinks(word.value(), place, entries, remarks);
            if (isForEndUsers(entry.entity, word.key()))
                lintPlainness(sentences, word.key(), place, remarks);
        }
    }
    for (const Translation& translation : content.translations) {
        for (const QString& words : translation.words)
            lintHarm(sentencesOf(words), translation.language, translation.place, patterns, remarks);
    }
}

} // namespace unsent::compiler
